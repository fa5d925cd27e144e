// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/folder_files.h"

namespace ninefold {

const std::vector<std::string>& folderFileNames() {
    static const auto names = [] {
        std::vector<std::string> out;
        ExchangedTables::forEach([&]<class T>(T*) { out.push_back(fileName<T>()); });
        SplitTables::forEach([&]<class T>(T*) { out.push_back(furtherFileName<T>()); });
        for (const auto further : {studyIdsFile, settingsFile, journalFile, accessFile})
            out.emplace_back(further);
        return out;
    }();
    return names;
}

std::vector<Field<Centre>> exchangedSettings() {
    std::vector<Field<Centre>> out;
    for (const auto& field : fields<Centre>())
        if (field.name != "name" && field.name != "code" && field.name != "boroughs")
            out.push_back(field);
    return out;
}

} // namespace ninefold
