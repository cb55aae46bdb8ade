#include <constgrad/function/tanh.hpp>
#include <constgrad/layer.hpp>
#include <constgrad/network.hpp>

#include "static_tests/law.hpp"

namespace cg = constgrad;

/// Network of these layers, all zero.
template <class T, class Pipeline>
static constexpr auto zero_network(Pipeline layers) {
  return cg::initialize<T, cg::storage::in_place>(layers, cg::zeros, cg::seed{0});
}

template <class Network>
static constexpr cg::verdict summarized_as(const Network& net, const char* expected) {
  cg::char_buffer<1000> text;
  cg::print_summary(text, net);
  return holds_if(text == expected);
}

constexpr law print_summary_laws[] = {
    {"a line for each layer, and one of all",
     [] {
       return summarized_as(
           zero_network<double>(
               cg::sequential(cg::inputs<2>, cg::dense<4>, cg::tanh, cg::dense<3>, cg::softmax)),
           "layer    inputs -> outputs    parameters\n"
           "1        2 -> 4               12\n"
           "2        4 -> 4               0\n"
           "3        4 -> 3               15\n"
           "4        3 -> 3               0\n"
           "27 parameters, 27 of them trained, 216 bytes in place, 20 multiply-adds for a "
           "prediction\n");
     }},
    {"what is frozen is not trained, but multiplied; floats take half the bytes",
     [] {
       return summarized_as(
           zero_network<float>(cg::sequential(cg::inputs<3>, cg::frozen(cg::dense<2>),
                                              cg::frozen<"bias">(cg::dense<1>))),
           "layer    inputs -> outputs    parameters\n"
           "1        3 -> 2               8\n"
           "2        2 -> 1               3\n"
           "11 parameters, 2 of them trained, 44 bytes in place, 8 multiply-adds "
           "for a prediction\n");
     }},
    {"a layer of layers is one line, with all that is in it",
     [] {
       constexpr auto inner = cg::sequential(cg::inputs<1>, cg::dense<2>, cg::dense<1>);
       return summarized_as(zero_network<double>(cg::sequential(cg::inputs<1>, inner)),
                            "layer    inputs -> outputs    parameters\n"
                            "1        1 -> 1               7\n"
                            "7 parameters, 7 of them trained, 56 bytes in place, 4 multiply-adds "
                            "for a prediction\n");
     }},
    {"on the heap it says so",
     [] {
       return summarized_as(
           cg::network<double, cg::pipeline<cg::dense_layer<1, 1>>, cg::storage::on_heap>{},
           "layer    inputs -> outputs    parameters\n"
           "1        1 -> 1               2\n"
           "2 parameters, 2 of them trained, 16 bytes on the heap, 1 multiply-adds for a "
           "prediction\n");
     }},
};
static_assert(all_hold<print_summary_laws>);
