// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/file_sentences.h"

#include <QCoreApplication>
#include <QDir>

namespace ninefold::file_sentences {

namespace {

using Kind = Failure::Kind;

QString tell(const char* sentence) {
    return QCoreApplication::translate("file", sentence);
}

#define SENTENCE(text) QT_TRANSLATE_NOOP("file", text)

} // namespace

Failure notThere(const QString& path) {
    return {Kind::Input, tell(SENTENCE("%1 is not there. It may have been moved or renamed, or the "
                                       "drive is not connected."))
                             .arg(QDir::toNativeSeparators(path))};
}

Failure alreadyThere(const QString& path) {
    return {Kind::Input, tell(SENTENCE("%1 is there already. Choose another name."))
                             .arg(QDir::toNativeSeparators(path))};
}

Failure notACentreFile(const QString& path) {
    return {Kind::Input, tell(SENTENCE("%1 is not a centre file. Choose a file that Ninefold made; "
                                       "its name ends in .ninefold."))
                             .arg(QDir::toNativeSeparators(path))};
}

Failure cannotRead(const QString& path, const QString& why) {
    return {Kind::Disk, tell(SENTENCE("%1 could not be read: %2. Check that the drive is connected "
                                      "and that you may open the file."))
                            .arg(QDir::toNativeSeparators(path), why)};
}

Failure damagedFile(const QString& path) {
    return {Kind::Damaged, tell(SENTENCE("%1 is damaged. Do not work with it any more: keep it as "
                                         "it is and restore the newest good backup."))
                               .arg(QDir::toNativeSeparators(path))};
}

Failure damagedOrOtherVersion(const QString& path) {
    return {Kind::Damaged,
            tell(SENTENCE("%1 is damaged, or was made by another version. The passphrase is right. "
                          "Keep the file as it is and restore the newest good backup."))
                .arg(QDir::toNativeSeparators(path))};
}

Failure damagedRecord(const QString& path, const QString& table, qint64 record,
                      const QString& field) {
    return {
        Kind::Damaged,
        tell(SENTENCE("%1 is damaged: record %3 of %2 has something in %4 that was never written "
                      "there. Keep the file as it is and restore the newest good backup."))
            .arg(QDir::toNativeSeparators(path), table, QString::number(record), field)};
}

Failure newerFile(const QString& path, int version, int known) {
    return {
        Kind::NewerFile,
        tell(SENTENCE("%1 was last used with a newer Ninefold (file version %2; this program knows "
                      "versions up to %3). Install the newest Ninefold to open it."))
            .arg(QDir::toNativeSeparators(path), QString::number(version), QString::number(known))};
}

Failure locked(const QString& path) {
    return {Kind::Locked,
            tell(SENTENCE("%1 is being written by another window or program. Wait a moment and try "
                          "again; if it goes on, close the other window."))
                .arg(QDir::toNativeSeparators(path))};
}

Failure needsWriting(const QString& path) {
    return {Kind::Disk, tell(SENTENCE("%1 has to be written to before it can be opened: work in it "
                                      "was cut short, or it is of an older version. Move it to a "
                                      "folder where you may write and open it there."))
                            .arg(QDir::toNativeSeparators(path))};
}

Failure madeAnew(const QString& path) {
    return {
        Kind::Conflict,
        tell(SENTENCE("A manager has given %1 new keys, so nothing more can be saved from here. "
                      "What you typed is still on the screen: write it down, lock with Ctrl+L "
                      "and sign in again."))
            .arg(QDir::toNativeSeparators(path))};
}

Failure missingKeys(const QString& keysPath) {
    return {Kind::MissingKeys,
            tell(SENTENCE("The key slots are missing: %1 is not beside the centre file. Put it "
                          "back from a copy, or open the centre file with the recovery key."))
                .arg(QDir::toNativeSeparators(keysPath))};
}

Failure damagedKeys(const QString& keysPath) {
    return {Kind::Damaged,
            tell(SENTENCE("The key slots are damaged: %1 is not as it was written. Put it back "
                          "from a copy, or open the centre file with the recovery key."))
                .arg(QDir::toNativeSeparators(keysPath))};
}

Failure newerKeys(const QString& keysPath) {
    return {Kind::NewerFile, tell(SENTENCE("%1 was written by a newer Ninefold. Install the newest "
                                           "Ninefold to open the centre file."))
                                 .arg(QDir::toNativeSeparators(keysPath))};
}

Failure keysOfAnotherFile(const QString& keysPath) {
    return {Kind::NeedsPerson,
            tell(SENTENCE("%1 belongs to another centre file. Put the right one back from a copy, "
                          "or open the centre file with the recovery key."))
                .arg(QDir::toNativeSeparators(keysPath))};
}

Failure recoveryKeyLength() {
    return {
        Kind::WrongPassphrase,
        tell(SENTENCE("A recovery key has 17 groups of four letters and digits. Type all of it."))};
}

Failure recoveryKeyGroup(int group) {
    return {
        Kind::WrongPassphrase,
        tell(SENTENCE(
                 "Group %1 of the recovery key is not as printed. Compare it letter by letter."))
            .arg(QString::number(group))};
}

Failure recoveryKeyWhole() {
    return {
        Kind::WrongPassphrase,
        tell(SENTENCE(
            "The recovery key is not as printed. Compare it group by group, the last one too."))};
}

Failure wrongRecoveryKey(const QString& path) {
    return {Kind::WrongPassphrase,
            tell(SENTENCE("This recovery key does not open %1. Use the one that was printed when "
                          "this file was made. If it is that one, the file is damaged: restore the "
                          "newest good backup."))
                .arg(QDir::toNativeSeparators(path))};
}

Failure tooLittleMemory(int mebibytes) {
    return {Kind::NeedsPerson,
            tell(SENTENCE("This computer has too little free memory to check the passphrase: %1 MB "
                          "are needed. Close other programs and try again."))
                .arg(QString::number(mebibytes))};
}

Failure diskFull(const QString& path) {
    return {Kind::Disk,
            tell(SENTENCE("Nothing was saved: the disk that holds %1 is full. Free some space and "
                          "save again. What was there before is as it was."))
                .arg(QDir::toNativeSeparators(path))};
}

Failure diskRefused(const QString& path, const QString& why) {
    return {Kind::Disk,
            tell(SENTENCE("Nothing was saved: the disk refused to write %1 (%2). Check the drive "
                          "and save again. What was there before is as it was."))
                .arg(QDir::toNativeSeparators(path), why)};
}

Failure folderReadOnly(const QString& path) {
    return {
        Kind::Disk,
        tell(
            SENTENCE(
                "Nothing was saved: the folder of %1 may not be written to. Ask whoever looks "
                "after the computer, or move the centre file and its key slots to another folder."))
            .arg(QDir::toNativeSeparators(path))};
}

Failure doesNotFit() {
    return {
        Kind::Conflict,
        tell(SENTENCE("Nothing was saved: it does not fit with what is kept now. Something else "
                      "may depend on it, or another record has the same reference or name."))};
}

Failure wrongPassphrase(const QString& worker) {
    return {
        Kind::WrongPassphrase,
        worker.isEmpty()
            ? tell(SENTENCE("The passphrase is not right. Check Caps Lock and try again."))
            : tell(SENTENCE("The passphrase for %1 is not right. Check Caps Lock and try again."))
                  .arg(worker)};
}

Failure tooManyGuesses(qint64 seconds) {
    return {
        Kind::WrongPassphrase,
        seconds == 1
            ? tell(SENTENCE(
                  "After several wrong passphrases there is a pause. Try again in 1 second."))
            : tell(
                  SENTENCE(
                      "After several wrong passphrases there is a pause. Try again in %1 seconds."))
                  .arg(seconds)};
}

Failure noLongerActive(const QString& worker) {
    return {Kind::NotAllowed,
            tell(SENTENCE("%1 is no longer marked as working here. A manager can change that."))
                .arg(worker)};
}

Failure managersOnly() {
    return {Kind::NotAllowed, tell(SENTENCE("Only a manager can give somebody access."))};
}

Failure noSuchWorker() {
    return {Kind::Input, tell(SENTENCE("There is no such worker in this file. Add her first."))};
}

Failure setOwnPassphraseFirst() {
    return {Kind::NotAllowed,
            tell(SENTENCE("Set your own passphrase first, in Settings › Workers. Otherwise nobody "
                          "could sign in with the new keys."))};
}

QString lighterSlot(int mebibytes) {
    return tell(SENTENCE("This computer had too little free memory for the full protection of your "
                         "passphrase: it is kept with %1 MB. It is strengthened when you sign in "
                         "on a computer with more."))
        .arg(mebibytes);
}

QString keysWrittenAgain(const QString& keysPath) {
    return tell(SENTENCE(
                    "The key slots were written again: %1. Passphrases open the file as before."))
        .arg(QDir::toNativeSeparators(keysPath));
}

QString broughtUpToDate(const QString& backup) {
    return tell(SENTENCE("The centre file was brought up to date. A copy of it as it was: %1."))
        .arg(QDir::toNativeSeparators(backup));
}

QString readOnlyRole() {
    return tell(SENTENCE("You may look at everything and change nothing: your role is read only."));
}

QString readOnlyFile(const QString& path) {
    return tell(SENTENCE("Nothing can be changed: %1 may not be written to."))
        .arg(QDir::toNativeSeparators(path));
}

QString readOnlyFolder(const QString& path) {
    return tell(SENTENCE("Nothing can be changed: the folder of %1 may not be written to."))
        .arg(QDir::toNativeSeparators(path));
}

QString readOnlyNoLocks(const QString& path) {
    return tell(SENTENCE("Nothing can be changed: file locks do not work in the folder of %1, so "
                         "two people could write over one another. Move the centre file and its "
                         "key slots to another folder."))
        .arg(QDir::toNativeSeparators(path));
}

} // namespace ninefold::file_sentences
