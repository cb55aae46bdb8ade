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
    {"a table of them, of which columns are left out where all is 0",
     [] {
       cg::history<double> all, losses, judged, validated;
       all.add({1, given(2.5), 0.923, 0.125, 0.9686}), all.add({2, 1e-9, 1, 12, 0});
       losses.add({1, 0.25, 0, 0, 0});
       judged.add({1, 0.25, 0.5, 0, 0});
       validated.add({1, 0.25, 0, -0.5, 0});
       cg::char_buffer<500> words, of_losses, of_judged, of_validated;
       print_table(words, all);
       print_table(of_losses, losses);
       print_table(of_judged, judged);
       print_table(of_validated, validated);
       return holds_if(
           words == "epoch    loss         accuracy    validation loss    validation accuracy\n"
                    "1        2.5000e+00   92.30 %     1.2500e-01         96.86 %\n"
                    "2        1.0000e-09   100.00 %    1.2000e+01         0.00 %\n" &&
           of_losses == "epoch    loss\n1        2.5000e-01\n" &&
           of_judged == "epoch    loss         accuracy\n1        2.5000e-01   50.00 %\n" &&
           of_validated == "epoch    loss         validation loss\n"
                           "1        2.5000e-01   -5.0000e-01\n");
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
