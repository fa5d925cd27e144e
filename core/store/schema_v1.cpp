// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

namespace ninefold::migrations {

// Frozen: files of version 1 are out there. A change to the tables is a new step beside this one.
const char* const versionOne = R"sql(
CREATE TABLE "centre" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT,
    "code" TEXT,
    "boroughs" TEXT,
    "offer_codes_not_in_force" TEXT,
    "small_count" TEXT,
    "lock_after_minutes" TEXT
);

CREATE TABLE "workers" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT UNIQUE,
    "role" TEXT,
    "active" TEXT
);

CREATE TABLE "women" (
    "id" INTEGER PRIMARY KEY,
    "woman_ref" TEXT UNIQUE,
    "given_names" TEXT,
    "family_name" TEXT,
    "known_as" TEXT,
    "date_of_birth" TEXT,
    "borough_code" TEXT,
    "postcode" TEXT,
    "address" TEXT,
    "post_safe" TEXT,
    "phone" TEXT,
    "phone_call_safe" TEXT,
    "phone_text_safe" TEXT,
    "phone_voicemail_safe" TEXT,
    "email" TEXT,
    "email_safe" TEXT,
    "safe_contact_note" TEXT,
    "language" TEXT,
    "interpreter_needed" TEXT,
    "access_needs" TEXT,
    "children_under_18" TEXT,
    "pnc_id" TEXT,
    "ethnicity_code" TEXT,
    "disability" TEXT,
    "religion" TEXT,
    "sexual_orientation" TEXT,
    "gender_same_as_birth" TEXT,
    "marital_status" TEXT,
    "pregnancy" TEXT,
    "study_id" TEXT
);

CREATE TABLE "referrals" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" TEXT UNIQUE,
    "woman_ref" INTEGER NOT NULL
        REFERENCES "women" ("id") DEFERRABLE INITIALLY DEFERRED,
    "received_on" TEXT,
    "route" TEXT,
    "bcu_code" TEXT,
    "officer_name" TEXT,
    "officer_number" TEXT,
    "officer_email" TEXT,
    "dip_consulted" TEXT,
    "ld_consulted" TEXT,
    "disposal" TEXT,
    "disposal_on" TEXT,
    "offence_group" TEXT,
    "first_time_offender" TEXT,
    "condition_set" TEXT,
    "condition_deadline" TEXT,
    "decision" TEXT,
    "decided_on" TEXT,
    "decline_reason" TEXT,
    "keyworker" INTEGER
        REFERENCES "workers" ("id") DEFERRABLE INITIALLY DEFERRED,
    "tier" TEXT,
    "tier_reason" TEXT,
    "report_sent_on" TEXT,
    "closed_on" TEXT,
    "closure_reason" TEXT
);
CREATE INDEX "referrals_by_woman_ref" ON "referrals" ("woman_ref");
CREATE INDEX "referrals_by_keyworker" ON "referrals" ("keyworker");

CREATE TABLE "contacts" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "at" TEXT,
    "method" TEXT,
    "outcome" TEXT,
    "note" TEXT
);
CREATE INDEX "contacts_by_referral_ref" ON "contacts" ("referral_ref");

CREATE TABLE "appointments" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "starts_at" TEXT,
    "kind" TEXT,
    "mode" TEXT,
    "minutes" TEXT,
    "outcome" TEXT,
    "counts" TEXT,
    "absence_reason" TEXT,
    "note" TEXT
);
CREATE INDEX "appointments_by_referral_ref" ON "appointments" ("referral_ref");

CREATE TABLE "assessments" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "assessed_on" TEXT,
    "stage" TEXT,
    "p1" TEXT,
    "p2" TEXT,
    "p3" TEXT,
    "p4" TEXT,
    "p5" TEXT,
    "p6" TEXT,
    "p7" TEXT,
    "p8" TEXT,
    "p9" TEXT,
    "mental_health" TEXT,
    "physical_health" TEXT
);
CREATE INDEX "assessments_by_referral_ref" ON "assessments" ("referral_ref");

CREATE TABLE "activities" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "activity" TEXT,
    "pathway" TEXT,
    "minutes" TEXT,
    "group_title" TEXT
);
CREATE INDEX "activities_by_referral_ref" ON "activities" ("referral_ref");

CREATE TABLE "partner_referrals" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "made_on" TEXT,
    "organisation" TEXT,
    "pathway" TEXT,
    "outcome" TEXT,
    "outcome_on" TEXT,
    "refusal_reason" TEXT
);
CREATE INDEX "partner_referrals_by_referral_ref" ON "partner_referrals" ("referral_ref");

CREATE TABLE "grants" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "category" TEXT,
    "amount" TEXT
);
CREATE INDEX "grants_by_referral_ref" ON "grants" ("referral_ref");

CREATE TABLE "surveys" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "wave" TEXT,
    "offered_on" TEXT,
    "completed_on" TEXT,
    "declined" TEXT,
    "mode" TEXT,
    "answers" TEXT
);
CREATE INDEX "surveys_by_referral_ref" ON "surveys" ("referral_ref");

CREATE TABLE "police_updates" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "kind" TEXT,
    "condition_outcome" TEXT,
    "source" TEXT
);
CREATE INDEX "police_updates_by_referral_ref" ON "police_updates" ("referral_ref");

CREATE TABLE "consents" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "kind" TEXT,
    "given" TEXT,
    "note" TEXT
);
CREATE INDEX "consents_by_referral_ref" ON "consents" ("referral_ref");

CREATE TABLE "meta" (
    "key" TEXT PRIMARY KEY,
    "value" TEXT NOT NULL
);
INSERT INTO "meta" VALUES ('next_id', '1'), ('slots', '');

CREATE TABLE "drafts" (
    "worker" INTEGER NOT NULL REFERENCES "workers" ("id") ON DELETE CASCADE,
    "key" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "answers" BLOB NOT NULL,
    PRIMARY KEY ("worker", "key")
);

CREATE TABLE "journal" (
    "seq" INTEGER PRIMARY KEY,
    "deed" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    "worker" INTEGER NOT NULL,
    "worker_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "done" TEXT NOT NULL CHECK ("done" IN ('made', 'altered', 'removed')),
    "record_table" TEXT NOT NULL,
    "record" INTEGER NOT NULL,
    "woman" INTEGER NOT NULL,
    "fields" TEXT,
    "fields_salt" BLOB,
    "fields_hash" BLOB NOT NULL,
    "hash" BLOB NOT NULL
);
CREATE INDEX "journal_by_woman" ON "journal" ("woman") WHERE "woman" <> 0;
CREATE INDEX "journal_by_record" ON "journal" ("record");

CREATE TABLE "access" (
    "seq" INTEGER PRIMARY KEY,
    "at" TEXT NOT NULL,
    "worker" INTEGER NOT NULL,
    "worker_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "woman" INTEGER NOT NULL,
    "detail" TEXT,
    "detail_salt" BLOB,
    "detail_hash" BLOB NOT NULL,
    "hash" BLOB NOT NULL
);
CREATE INDEX "access_by_woman" ON "access" ("woman") WHERE "woman" <> 0;

CREATE TABLE "chains" (
    "name" TEXT PRIMARY KEY,
    "seq" INTEGER NOT NULL,
    "hash" BLOB NOT NULL
);
INSERT INTO "chains" VALUES ('journal', 0, zeroblob(32)), ('access', 0, zeroblob(32));

CREATE TRIGGER "journal_no_update" BEFORE UPDATE ON "journal"
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER "journal_no_delete" BEFORE DELETE ON "journal"
BEGIN SELECT RAISE(ABORT, 'the journal is only ever added to'); END;
CREATE TRIGGER "access_no_update" BEFORE UPDATE ON "access"
BEGIN SELECT RAISE(ABORT, 'the access is only ever added to'); END;
CREATE TRIGGER "access_no_delete" BEFORE DELETE ON "access"
BEGIN SELECT RAISE(ABORT, 'the access is only ever added to'); END;
)sql";

} // namespace ninefold::migrations
