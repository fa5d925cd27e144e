// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/disk_failure.h"

#include "core/keys/file_sentences.h"

#include <sqlcipher/sqlite3.h>

namespace ninefold {

Failure failureOf(const sqlite::Error& error, const QString& path) {
    switch (error.primary()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return file_sentences::locked(path);
    case SQLITE_FULL:
        return file_sentences::diskFull(path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        if (error.code() == SQLITE_READONLY_ROLLBACK || error.code() == SQLITE_READONLY_RECOVERY)
            return file_sentences::needsWriting(path);
        return file_sentences::folderReadOnly(path);
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
    // After a page whose authentication code is wrong SQLCipher answers every read with this; the
    // statements themselves are fixed and known to be right.
    case SQLITE_ERROR:
        return file_sentences::damagedFile(path);
    case SQLITE_CONSTRAINT:
        return file_sentences::doesNotFit();
    case SQLITE_IOERR:
        // A page that ends too early is damage; everything else is the drive.
        if (error.code() == SQLITE_IOERR_SHORT_READ)
            return file_sentences::damagedFile(path);
        break;
    default:
        break;
    }
    return file_sentences::diskRefused(path, QString::fromUtf8(error.what()));
}

bool isWithoutLocks(const sqlite::Error& error) {
    switch (error.code()) {
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_UNLOCK:
    case SQLITE_IOERR_CHECKRESERVEDLOCK:
        return true;
    default:
        return error.primary() == SQLITE_NOLFS || error.primary() == SQLITE_PROTOCOL;
    }
}

} // namespace ninefold
