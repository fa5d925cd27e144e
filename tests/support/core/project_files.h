// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace ninefold::test {

/// One text file of the project itself, for tests of how the house is kept.
struct ProjectFile {
    std::string path; ///< from the project's folder, as core/base/id.h
    std::vector<std::string> lines;

    bool isSource() const; ///< .h or .cpp
    /// "core/base/id.h:12", of the line with that index.
    std::string at(size_t index) const { return path + ':' + std::to_string(index + 1); }
};

/// Every text file under these folders of the project, by path.
std::vector<ProjectFile> projectFiles(const std::vector<std::string>& folders);

/// The string literals of a source file, with the index of the line on which each stands. Includes
/// and comments are left out; adjoining literals are one.
struct Literal {
    size_t line;
    std::string text;
};
std::vector<Literal> literalsOf(const ProjectFile& file);

} // namespace ninefold::test
