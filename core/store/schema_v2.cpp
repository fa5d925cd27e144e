// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

namespace ninefold::migrations {

// The keyworker's week: safe contact, the condition, reviews, plans, groups, the diary. Frozen, as
// soon as a version with it was released; a change to the tables is a new step beside this one.
const char* const versionTwo = R"sql(
ALTER TABLE "centre" ADD COLUMN "chase_steps" TEXT;
ALTER TABLE "centre" ADD COLUMN "contact_check_days" TEXT;
ALTER TABLE "centre" ADD COLUMN "rooms" TEXT;
ALTER TABLE "centre" ADD COLUMN "uses_outcomes_star" TEXT;
ALTER TABLE "women" ADD COLUMN "what_to_say" TEXT;
ALTER TABLE "women" ADD COLUMN "who_else_sees" TEXT;
ALTER TABLE "women" ADD COLUMN "safe_times" TEXT;
ALTER TABLE "women" ADD COLUMN "code_word" TEXT;
ALTER TABLE "women" ADD COLUMN "checked_on" TEXT;
ALTER TABLE "referrals" ADD COLUMN "offence_on" TEXT;
ALTER TABLE "referrals" ADD COLUMN "deadline_from" TEXT;
ALTER TABLE "referrals" ADD COLUMN "explained_on" TEXT;
ALTER TABLE "referrals" ADD COLUMN "explained_how" TEXT;
ALTER TABLE "referrals" ADD COLUMN "explained_with_interpreter" TEXT;
ALTER TABLE "referrals" ADD COLUMN "explained_in" TEXT;
ALTER TABLE "referrals" ADD COLUMN "agreed_sheet_given" TEXT;
ALTER TABLE "appointments" ADD COLUMN "worker" INTEGER REFERENCES "workers" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "appointments" ADD COLUMN "room" TEXT;
ALTER TABLE "appointments" ADD COLUMN "reason_accepted_by" INTEGER REFERENCES "workers" ("id") DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "appointments" ADD COLUMN "reason_accepted_on" TEXT;
ALTER TABLE "appointments" ADD COLUMN "reason_accepted_why" TEXT;
ALTER TABLE "assessments" ADD COLUMN "details" TEXT;
CREATE INDEX "appointments_by_worker" ON "appointments" ("worker");
CREATE INDEX "appointments_by_reason_accepted_by" ON "appointments" ("reason_accepted_by");

CREATE TABLE "attendance_reviews" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "manager" INTEGER
        REFERENCES "workers" ("id") DEFERRABLE INITIALLY DEFERRED,
    "decision" TEXT,
    "reason" TEXT
);
CREATE INDEX "attendance_reviews_by_referral_ref" ON "attendance_reviews" ("referral_ref");
CREATE INDEX "attendance_reviews_by_manager" ON "attendance_reviews" ("manager");

CREATE TABLE "former_officers" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "until" TEXT,
    "officer_name" TEXT,
    "officer_number" TEXT,
    "officer_email" TEXT
);
CREATE INDEX "former_officers_by_referral_ref" ON "former_officers" ("referral_ref");

CREATE TABLE "officer_reports" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "sent_on" TEXT,
    "way" TEXT,
    "sent_to" TEXT,
    "acknowledged_on" TEXT,
    "note" TEXT
);
CREATE INDEX "officer_reports_by_referral_ref" ON "officer_reports" ("referral_ref");

CREATE TABLE "tiers" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "tier" TEXT,
    "suggested" TEXT,
    "reason" TEXT,
    "set_by" INTEGER
        REFERENCES "workers" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "tiers_by_referral_ref" ON "tiers" ("referral_ref");
CREATE INDEX "tiers_by_set_by" ON "tiers" ("set_by");

CREATE TABLE "tool_scores" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "on" TEXT,
    "measure" TEXT,
    "score" TEXT
);
CREATE INDEX "tool_scores_by_referral_ref" ON "tool_scores" ("referral_ref");

CREATE TABLE "safety_flags" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "raised_on" TEXT,
    "kind" TEXT,
    "because" TEXT,
    "answered_on" TEXT,
    "answer" TEXT,
    "answered_by" INTEGER
        REFERENCES "workers" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX "safety_flags_by_referral_ref" ON "safety_flags" ("referral_ref");
CREATE INDEX "safety_flags_by_answered_by" ON "safety_flags" ("answered_by");

CREATE TABLE "goals" (
    "id" INTEGER PRIMARY KEY,
    "goal_ref" TEXT UNIQUE,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "pathway" TEXT,
    "goal" TEXT,
    "set_on" TEXT,
    "outcome" TEXT,
    "outcome_on" TEXT,
    "note" TEXT
);
CREATE INDEX "goals_by_referral_ref" ON "goals" ("referral_ref");

CREATE TABLE "goal_actions" (
    "id" INTEGER PRIMARY KEY,
    "goal_ref" INTEGER NOT NULL
        REFERENCES "goals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "action" TEXT,
    "owner" TEXT,
    "owner_name" TEXT,
    "due_on" TEXT,
    "done_on" TEXT
);
CREATE INDEX "goal_actions_by_goal_ref" ON "goal_actions" ("goal_ref");

CREATE TABLE "groups" (
    "id" INTEGER PRIMARY KEY,
    "group_ref" TEXT UNIQUE,
    "title" TEXT,
    "activity" TEXT,
    "pathway" TEXT,
    "facilitator" TEXT,
    "room" TEXT,
    "ended_on" TEXT,
    "note" TEXT
);

CREATE TABLE "group_sessions" (
    "id" INTEGER PRIMARY KEY,
    "session_ref" TEXT UNIQUE,
    "group_ref" INTEGER NOT NULL
        REFERENCES "groups" ("id") DEFERRABLE INITIALLY DEFERRED,
    "at" TEXT,
    "minutes" TEXT,
    "facilitator" TEXT,
    "room" TEXT,
    "topic" TEXT
);
CREATE INDEX "group_sessions_by_group_ref" ON "group_sessions" ("group_ref");

CREATE TABLE "group_members" (
    "id" INTEGER PRIMARY KEY,
    "group_ref" INTEGER NOT NULL
        REFERENCES "groups" ("id") DEFERRABLE INITIALLY DEFERRED,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "joined_on" TEXT,
    "left_on" TEXT
);
CREATE INDEX "group_members_by_group_ref" ON "group_members" ("group_ref");
CREATE INDEX "group_members_by_referral_ref" ON "group_members" ("referral_ref");

CREATE TABLE "group_register" (
    "id" INTEGER PRIMARY KEY,
    "session_ref" INTEGER NOT NULL
        REFERENCES "group_sessions" ("id") DEFERRABLE INITIALLY DEFERRED,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "mark" TEXT
);
CREATE INDEX "group_register_by_session_ref" ON "group_register" ("session_ref");
CREATE INDEX "group_register_by_referral_ref" ON "group_register" ("referral_ref");

CREATE TABLE "peer_mentoring" (
    "id" INTEGER PRIMARY KEY,
    "referral_ref" INTEGER NOT NULL
        REFERENCES "referrals" ("id") DEFERRABLE INITIALLY DEFERRED,
    "mentor" TEXT,
    "from" TEXT,
    "until" TEXT,
    "note" TEXT
);
CREATE INDEX "peer_mentoring_by_referral_ref" ON "peer_mentoring" ("referral_ref");
)sql";

} // namespace ninefold::migrations
