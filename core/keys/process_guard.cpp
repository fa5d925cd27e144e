// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/process_guard.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace ninefold {

bool forbidCoreDumps() {
    bool forbidden = true;
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    forbidden = setrlimit(RLIMIT_CORE, &none) == 0;
#endif
#ifdef Q_OS_LINUX
    forbidden = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 && forbidden;
#endif
    return forbidden;
}

} // namespace ninefold
