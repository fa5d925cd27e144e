// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every sentence about a centre file that cannot be opened or written: what happened, and what to
// do next. One place, so that they can be read against one another.

#include "core/base/result.h"

namespace ninefold::file_sentences {

Failure notThere(const QString& path);
Failure alreadyThere(const QString& path);
Failure notACentreFile(const QString& path);
Failure cannotRead(const QString& path, const QString& why);
Failure damagedFile(const QString& path);
Failure damagedOrOtherVersion(const QString& path);
Failure damagedRecord(const QString& path, const QString& table, qint64 record,
                      const QString& field);
Failure newerFile(const QString& path, int version, int known);
Failure locked(const QString& path);
Failure needsWriting(const QString& path);
Failure madeAnew(const QString& path);

Failure missingKeys(const QString& keysPath);
Failure damagedKeys(const QString& keysPath);
Failure newerKeys(const QString& keysPath);
Failure keysOfAnotherFile(const QString& keysPath);
Failure wrongPassphrase(const QString& worker);
Failure recoveryKeyLength();
Failure recoveryKeyGroup(int group);
Failure recoveryKeyWhole();
Failure wrongRecoveryKey(const QString& path);
Failure tooManyGuesses(qint64 seconds);
Failure tooLittleMemory(int mebibytes);
Failure noLongerActive(const QString& worker);
Failure managersOnly();
Failure noSuchWorker();
Failure setOwnPassphraseFirst();

Failure diskFull(const QString& path);
Failure diskRefused(const QString& path, const QString& why);
Failure folderReadOnly(const QString& path);
Failure doesNotFit();

QString lighterSlot(int mebibytes);
QString keysWrittenAgain(const QString& keysPath);
QString broughtUpToDate(const QString& backup);

QString readOnlyRole();
QString readOnlyFile(const QString& path);
QString readOnlyFolder(const QString& path);
QString readOnlyNoLocks(const QString& path);

} // namespace ninefold::file_sentences
