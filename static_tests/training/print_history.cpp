#include <constgrad/data/print_data_set.hpp>
#include <constgrad/training/print_history.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

constexpr law print_history_laws[] = {
    {"an epoch with all that was measured",
     [] {
       const cg::epoch_record<double> done{given(std::size_t{3}), 0.1, 0.5, 0.75, 1};
       cg::message words;
       words << done;
       return holds_if(words == "epoch 3: loss 0.1, accuracy 0.5, validation loss 0.75, "
                                "validation accuracy 1.0");
     }},
    {"a history: a line for each epoch that is kept, and the last, which is shown once",
     [] {
       cg::history<float> past;
       cg::char_buffer<6000> none, one, many;
       none << past;
       past.add({1, given(0.1f), 0, 0, 0});
       one << past;
       for (std::size_t i = 2; i <= 66; ++i) past.add({i, 0.5f, 0, 0, 0});
       many << past;
       std::size_t lines = 0;
       for (const char c : many.characters) lines += c == '\n';
       // 1, 3, …, 65 and 66
       cg::message last;
       last << past.last << '\n';
       return holds_if(none.size == 0 &&
                       one == "epoch 1: loss 0.1, accuracy 0.0, validation loss 0.0, "
                              "validation accuracy 0.0\n" &&
                       lines == 34 && !many.truncated && past.last.epoch == 66 &&
                       last == many.characters + many.size - last.size);
     }},
    {"samples, one and all",
     [] {
       const cg::data_set<double, 2, 1, 2> data{{{{0, given(1.0)}, {0.5, -1}}}, {{{1}, {0}}}};
       cg::message one, all;
       one << data[1];
       all << data;
       return holds_if(one == "{0.5, -1.0} -> {0.0}" &&
                       all == "{0.0, 1.0} -> {1.0}\n{0.5, -1.0} -> {0.0}\n");
     }},
};
static_assert(all_hold<print_history_laws>);
