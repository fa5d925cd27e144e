// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace ninefold {

int exitStatus(Failure::Kind kind) {
    switch (kind) {
    case Failure::Kind::Usage:
        return 2;
    case Failure::Kind::WrongPassphrase:
        return 3;
    case Failure::Kind::NeedsPerson:
    case Failure::Kind::MissingKeys:
    case Failure::Kind::Damaged:
    case Failure::Kind::NewerFile:
    case Failure::Kind::Locked:
        return 4;
    case Failure::Kind::Input:
    case Failure::Kind::Disk:
    case Failure::Kind::Conflict:
    case Failure::Kind::NotAllowed:
    case Failure::Kind::Cancelled:
        break;
    }
    return 1;
}

} // namespace ninefold
