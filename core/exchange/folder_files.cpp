// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/folder_files.h"

namespace ninefold {

const std::vector<std::string>& folderFileNames() {
    static const auto names = [] {
        std::vector<std::string> out;
        ExchangedTables::forEach([&]<class T>(T*) { out.push_back(fileName<T>()); });
        for (const auto further : {studyIdsFile, journalFile, accessFile})
            out.emplace_back(further);
        return out;
    }();
    return names;
}

} // namespace ninefold
