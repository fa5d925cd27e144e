// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/integer_program.h"

#include <cmath>
#include <csetjmp>
#include <glpk.h>
#include <mutex>

namespace ninefold::disclosure {

namespace {

// Counted, not timed: the same on a slow machine. What a return asks stays far below.
constexpr int mostSimplexSteps = 20'000;
constexpr int mostNodes = 500;

/// All that GLPK is given and gives. Plain, because GLPK's error handler leaves by longjmp, which
/// must not pass anything that has a destructor.
struct Work {
    const IntegerProgram* program;
    const int* rowPlaces; ///< from 1 on, as GLPK counts; so too the two below
    const int* columnPlaces;
    const double* coefficients;
    double* values;
    IntegerSolution::Kind kind;
    int nodes;
    std::jmp_buf trouble;
};

void describe(glp_prob* problem, const Work& work) {
    const auto& program = *work.program;
    glp_set_obj_dir(problem, GLP_MIN);
    if (!program.rows.empty())
        glp_add_rows(problem, static_cast<int>(program.rows.size()));
    int place = 0;
    for (const auto& row : program.rows) {
        const auto bound = static_cast<double>(row.bound);
        glp_set_row_bnds(problem, ++place, row.isEquality ? GLP_FX : GLP_UP, bound, bound);
    }
    glp_add_cols(problem, static_cast<int>(program.columns.size()));
    place = 0;
    for (const auto& column : program.columns) {
        const auto most = static_cast<double>(column.most.value_or(0));
        const auto kind = !column.most ? GLP_LO : *column.most == 0 ? GLP_FX : GLP_DB;
        glp_set_col_bnds(problem, ++place, kind, 0, most);
        glp_set_obj_coef(problem, place, static_cast<double>(column.cost));
        glp_set_col_kind(problem, place, GLP_IV);
    }
    glp_load_matrix(problem, static_cast<int>(program.entries.size()), work.rowPlaces,
                    work.columnPlaces, work.coefficients);
}

void countNodes(glp_tree* tree, void* info) {
    auto& work = *static_cast<Work*>(info);
    const auto reason = glp_ios_reason(tree);
    if ((reason == GLP_ISELECT && ++work.nodes > mostNodes) ||
        (reason == GLP_IBINGO && work.program->isFirstEnough))
        glp_ios_terminate(tree);
}

bool isWhole(glp_prob* problem, int columns) {
    for (int i = 1; i <= columns; ++i)
        if (std::abs(glp_get_col_prim(problem, i) - std::round(glp_get_col_prim(problem, i))) >
            1e-6)
            return false;
    return true;
}

/// Tables of wholes and parts mostly have whole corners, so that the first step is the last.
void runInGlpk(Work& work) {
    auto* problem = glp_create_prob();
    describe(problem, work);
    const auto columns = static_cast<int>(work.program->columns.size());
    glp_smcp simplex;
    glp_init_smcp(&simplex);
    simplex.msg_lev = GLP_MSG_OFF;
    simplex.meth = GLP_DUALP; // with no negative cost it can begin at once
    simplex.it_lim = mostSimplexSteps;
    if (glp_simplex(problem, &simplex) != 0)
        return;
    if (glp_get_status(problem) == GLP_NOFEAS) {
        work.kind = IntegerSolution::Kind::None;
        return;
    }
    if (glp_get_status(problem) != GLP_OPT)
        return;
    if (isWhole(problem, columns)) {
        for (int i = 1; i <= columns; ++i)
            work.values[i - 1] = glp_get_col_prim(problem, i);
        work.kind = IntegerSolution::Kind::Found;
        return;
    }
    glp_iocp integer;
    glp_init_iocp(&integer);
    integer.msg_lev = GLP_MSG_OFF;
    integer.cb_func = countNodes;
    integer.cb_info = &work;
    const auto ended = glp_intopt(problem, &integer);
    const auto status = glp_mip_status(problem);
    if (status == GLP_OPT || status == GLP_FEAS) {
        for (int i = 1; i <= columns; ++i)
            work.values[i - 1] = glp_mip_col_val(problem, i);
        work.kind = IntegerSolution::Kind::Found;
    } else if (ended == 0 && status == GLP_NOFEAS) {
        work.kind = IntegerSolution::Kind::None;
    }
}

int saysNothing(void* /*info*/, const char* /*text*/) {
    return 1;
}

void leave(void* info) {
    std::longjmp(static_cast<Work*>(info)->trouble, 1);
}

/// On an error GLPK prints and ends the program, unless its handler leaves; its state is then good
/// for nothing but being freed.
void runGuarded(Work& work) {
    glp_term_hook(saysNothing, nullptr);
    glp_error_hook(leave, &work);
    if (setjmp(work.trouble) == 0) // NOLINT(cert-err52-cpp): nothing with a destructor is passed
        runInGlpk(work);
    else
        work.kind = IntegerSolution::Kind::GaveUp;
    glp_free_env(); // and with it the problem
}

} // namespace

IntegerSolution solve(const IntegerProgram& program) {
    std::vector<int> rows{0};
    std::vector<int> columns{0};
    std::vector<double> coefficients{0};
    for (const auto& entry : program.entries) {
        rows.push_back(static_cast<int>(entry.row) + 1);
        columns.push_back(static_cast<int>(entry.column) + 1);
        coefficients.push_back(static_cast<double>(entry.coefficient));
    }
    std::vector<double> values(program.columns.size(), 0);
    Work work{};
    work.program = &program;
    work.rowPlaces = rows.data();
    work.columnPlaces = columns.data();
    work.coefficients = coefficients.data();
    work.values = values.data();
    work.kind = IntegerSolution::Kind::GaveUp;
    {
        static std::mutex one;
        const std::lock_guard lock(one);
        runGuarded(work);
    }
    IntegerSolution out{work.kind, {}};
    for (const auto value : values) {
        if (!(std::abs(value) < 1e15))
            return {};
        out.values.push_back(std::llround(value));
    }
    return out;
}

} // namespace ninefold::disclosure
