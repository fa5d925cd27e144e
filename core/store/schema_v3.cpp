// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

namespace ninefold::migrations {

// Submitted returns, kept whole, and the definitions that commissioners send. Frozen, as soon as a
// version with it was released; a change to the tables is a new step beside this one.
const char* const versionThree = R"sql(
CREATE TABLE "submissions" (
    "id" INTEGER PRIMARY KEY,
    "submission_ref" TEXT UNIQUE,
    "definition" TEXT,
    "definition_version" TEXT,
    "definition_title" TEXT,
    "definition_text" TEXT,
    "from" TEXT,
    "to" TEXT,
    "as_at" TEXT,
    "version" TEXT,
    "public" TEXT,
    "provisional" TEXT,
    "made_at" TEXT,
    "submitted_by" TEXT,
    "submitted_to" TEXT,
    "note" TEXT
);

CREATE TABLE "submitted_files" (
    "id" INTEGER PRIMARY KEY,
    "submission_ref" INTEGER NOT NULL
        REFERENCES "submissions" ("id") DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT,
    "part" TEXT,
    "sha256" TEXT,
    "content" TEXT
);
CREATE INDEX "submitted_files_by_submission_ref" ON "submitted_files" ("submission_ref");

CREATE TABLE "definitions" (
    "id" INTEGER PRIMARY KEY,
    "definition" TEXT,
    "version" TEXT,
    "title" TEXT,
    "text" TEXT,
    "loaded_on" TEXT,
    "loaded_by" TEXT
);
)sql";

} // namespace ninefold::migrations
