// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

int main() {
    std::puts("ninefold-cli " NINEFOLD_VERSION);
    return 0;
}
