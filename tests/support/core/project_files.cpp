// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/core/project_files.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

namespace ninefold::test {

namespace {

/// Walks C++ text and hands out its string literals. Raw strings end a literal like any other.
class LiteralReader {
public:
    std::vector<Literal> read(const ProjectFile& file) {
        for (size_t i = 0; i < file.lines.size(); ++i) {
            const auto& line = file.lines[i];
            const auto first = line.find_first_not_of(' ');
            if (first != std::string::npos && line[first] == '#')
                continue;
            readLine(line, i);
        }
        return std::move(found_);
    }

private:
    void readLine(const std::string& line, size_t index) {
        for (size_t i = 0; i < line.size(); ++i) {
            if (inComment_) {
                inComment_ = line.compare(i, 2, "*/") != 0;
            } else if (line.compare(i, 2, "/*") == 0) {
                inComment_ = true;
            } else if (line.compare(i, 2, "//") == 0) {
                return;
            } else if (line[i] == '\'' && i + 2 < line.size()) {
                const auto end = line.find('\'', line[i + 1] == '\\' ? i + 3 : i + 1);
                i = end == std::string::npos || end > i + 8 ? i : end;
                adjoins_ = false;
            } else if (line[i] == '"') {
                i = readLiteral(line, i + 1, index);
            } else if (line[i] != ' ') {
                adjoins_ = false;
            }
        }
    }

    size_t readLiteral(const std::string& line, size_t from, size_t index) {
        std::string text;
        size_t i = from;
        for (; i < line.size() && line[i] != '"'; ++i) {
            if (line[i] == '\\')
                ++i;
            text += i < line.size() ? line[i] : ' ';
        }
        if (adjoins_ && !found_.empty())
            found_.back().text += text;
        else
            found_.push_back({index, text});
        adjoins_ = true;
        return i;
    }

    std::vector<Literal> found_;
    bool inComment_ = false;
    bool adjoins_ = false;
};

bool isText(const std::filesystem::path& path) {
    static const std::set<std::string> endings{
        ".h",   ".cpp", ".txt", ".cmake", ".md",      ".qrc", ".json", ".csv",
        ".qss", ".svg", ".xml", ".in",    ".desktop", ".sh",  ".html", ".css"};
    return endings.contains(path.extension().string());
}

} // namespace

bool ProjectFile::isSource() const {
    return path.ends_with(".h") || path.ends_with(".cpp");
}

std::vector<ProjectFile> projectFiles(const std::vector<std::string>& folders) {
    const std::filesystem::path root(NINEFOLD_SOURCE_DIR);
    std::vector<ProjectFile> files;
    for (const auto& folder : folders) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            if (!entry.is_regular_file() || !isText(entry.path()))
                continue;
            ProjectFile file{std::filesystem::relative(entry.path(), root).generic_string(), {}};
            std::ifstream stream(entry.path());
            for (std::string line; std::getline(stream, line);)
                file.lines.push_back(line);
            files.push_back(std::move(file));
        }
    }
    std::sort(files.begin(), files.end(),
              [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

std::vector<Literal> literalsOf(const ProjectFile& file) {
    return LiteralReader().read(file);
}

} // namespace ninefold::test
