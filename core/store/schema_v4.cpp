// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

namespace ninefold::migrations {

// The centre's week: partners, funds, risks, children, notes, supervision, documents, leave.
// Frozen, as soon as a version with it was released; a change to the tables is a new step beside
// this one.
const char* const versionFour = R"sql(
ALTER TABLE "centre" ADD COLUMN "phone" TEXT;
ALTER TABLE "centre" ADD COLUMN "mid_survey_weeks" TEXT;
ALTER TABLE "women" ADD COLUMN "name_in_letters" TEXT;
ALTER TABLE "consents" ADD COLUMN "version" TEXT;
ALTER TABLE "consents" ADD COLUMN "language" TEXT;
ALTER TABLE "surveys" ADD COLUMN "private" TEXT;
ALTER TABLE "surveys" ADD COLUMN "language" TEXT;
ALTER TABLE "surveys" ADD COLUMN "entered_by" INTEGER REFERENCES "workers" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "partner_referrals" ADD COLUMN "partner_ref" INTEGER REFERENCES "partners" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "partner_referrals" ADD COLUMN "consent_on" TEXT;
ALTER TABLE "partner_referrals" ADD COLUMN "how_soon" TEXT;
ALTER TABLE "partner_referrals" ADD COLUMN "need" TEXT;
ALTER TABLE "partner_referrals" ADD COLUMN "started_on" TEXT;
ALTER TABLE "partner_referrals" ADD COLUMN "note" TEXT;
ALTER TABLE "grants" ADD COLUMN "fund_ref" INTEGER REFERENCES "funds" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grants" ADD COLUMN "approved_by" INTEGER REFERENCES "workers" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grants" ADD COLUMN "approved_on" TEXT;
ALTER TABLE "grants" ADD COLUMN "receipt" TEXT;
ALTER TABLE "grants" ADD COLUMN "note" TEXT;
CREATE INDEX "surveys_by_entered_by" ON "surveys" ("entered_by");
CREATE INDEX "partner_referrals_by_partner_ref" ON "partner_referrals" ("partner_ref");
CREATE INDEX "grants_by_fund_ref" ON "grants" ("fund_ref");
CREATE INDEX "grants_by_approved_by" ON "grants" ("approved_by");

CREATE TABLE "leave" (
    "id" INTEGER PRIMARY KEY,
    "worker" INTEGER NOT NULL
        REFERENCES "workers" ("id") DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT,
    "until" TEXT,
    "cover" INTEGER
        REFERENCES "workers" ("id") DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT
);
CREATE INDEX "leave_by_worker" ON "leave" ("worker");
CREATE INDEX "leave_by_cover" ON "leave" ("cover");

CREATE TABLE "partners" (
    "id" INTEGER PRIMARY KEY,
    "partner_ref" TEXT UNIQUE,
    "name" TEXT,
    "category" TEXT,
    "boroughs" TEXT,
    "who_for" TEXT,
    "how_to_refer" TEXT,
    "capacity" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "reviewed_on" TEXT,
    "example" TEXT,
    "ended_on" TEXT,
    "note" TEXT
);

CREATE TABLE "funds" (
    "id" INTEGER PRIMARY KEY,
    "fund_ref" TEXT UNIQUE,
    "name" TEXT,
    "closed_on" TEXT,
    "note" TEXT
);

CREATE TABLE "fund_income" (
    "id" INTEGER PRIMARY KEY,
    "fund_ref" INTEGER NOT NULL
        REFERENCES "funds" ("id") DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "amount" TEXT,
    "source" TEXT
);
CREATE INDEX "fund_income_by_fund_ref" ON "fund_income" ("fund_ref");

CREATE TABLE "letter_texts" (
    "id" INTEGER PRIMARY KEY,
    "letter" TEXT,
    "text" TEXT,
    "changed_on" TEXT,
    "changed_by" INTEGER
        REFERENCES "workers" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "letter_texts_by_changed_by" ON "letter_texts" ("changed_by");

CREATE TABLE "risks" (
    "id" INTEGER PRIMARY KEY,
    "woman_ref" INTEGER NOT NULL
        REFERENCES "women" ("id") DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT,
    "level" TEXT,
    "seen_on" TEXT,
    "details" TEXT,
    "told_by" TEXT,
    "plan" TEXT,
    "review_on" TEXT,
    "ended_on" TEXT,
    "ended_why" TEXT,
    "written_by" INTEGER
        REFERENCES "workers" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "risks_by_woman_ref" ON "risks" ("woman_ref");
CREATE INDEX "risks_by_written_by" ON "risks" ("written_by");

CREATE TABLE "perpetrators" (
    "id" INTEGER PRIMARY KEY,
    "woman_ref" INTEGER NOT NULL
        REFERENCES "women" ("id") DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT,
    "relationship" TEXT,
    "description" TEXT,
    "whereabouts" TEXT,
    "orders" TEXT,
    "note" TEXT
);
CREATE INDEX "perpetrators_by_woman_ref" ON "perpetrators" ("woman_ref");

CREATE TABLE "children" (
    "id" INTEGER PRIMARY KEY,
    "woman_ref" INTEGER NOT NULL
        REFERENCES "women" ("id") DEFERRABLE INITIALLY DEFERRED,
    "initials" TEXT,
    "age" TEXT,
    "age_on" TEXT,
    "lives" TEXT,
    "social_care" TEXT,
    "contact" TEXT,
    "note" TEXT
);
CREATE INDEX "children_by_woman_ref" ON "children" ("woman_ref");

CREATE TABLE "information_given" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "what" TEXT,
    "version" TEXT,
    "language" TEXT,
    "how" TEXT,
    "told_by" INTEGER
        REFERENCES "workers" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "information_given_by_referral_ref" ON "information_given" ("referral_ref");
CREATE INDEX "information_given_by_told_by" ON "information_given" ("told_by");

CREATE TABLE "notes" (
    "id" INTEGER PRIMARY KEY,
    "note_ref" TEXT UNIQUE,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "at" TEXT,
    "kind" TEXT,
    "pathways" TEXT,
    "text" TEXT,
    "third_parties" TEXT,
    "written_by" INTEGER
        REFERENCES "workers" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "notes_by_referral_ref" ON "notes" ("referral_ref");
CREATE INDEX "notes_by_written_by" ON "notes" ("written_by");

CREATE TABLE "note_amendments" (
    "id" INTEGER PRIMARY KEY,
    "note_ref" INTEGER NOT NULL
        REFERENCES "notes" ("id") DEFERRABLE INITIALLY DEFERRED,
    "at" TEXT,
    "text" TEXT,
    "written_by" INTEGER
        REFERENCES "workers" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "note_amendments_by_note_ref" ON "note_amendments" ("note_ref");
CREATE INDEX "note_amendments_by_written_by" ON "note_amendments" ("written_by");

CREATE TABLE "record_checks" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "checked_by" INTEGER
        REFERENCES "workers" ("id") DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT,
    "answered_on" TEXT,
    "answer" TEXT,
    "answered_by" INTEGER
        REFERENCES "workers" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "record_checks_by_referral_ref" ON "record_checks" ("referral_ref");
CREATE INDEX "record_checks_by_checked_by" ON "record_checks" ("checked_by");
CREATE INDEX "record_checks_by_answered_by" ON "record_checks" ("answered_by");

CREATE TABLE "documents" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "at" TEXT,
    "kind" TEXT,
    "title" TEXT,
    "for_whom" TEXT,
    "way" TEXT,
    "text" TEXT,
    "made_by" INTEGER
        REFERENCES "workers" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "documents_by_referral_ref" ON "documents" ("referral_ref");
CREATE INDEX "documents_by_made_by" ON "documents" ("made_by");
)sql";

} // namespace ninefold::migrations
