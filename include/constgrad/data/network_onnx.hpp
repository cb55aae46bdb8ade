// A network as a model of ONNX, which other libraries run: https://onnx.ai
//
//     save_onnx("iris.onnx", saved_network{net, scale});        one input [samples, 4], one output [samples, 3]
#pragma once

#include "constgrad/data/network_file.hpp"
#include "constgrad/data/network_tensors.hpp"
#include "constgrad/data/onnx_graph.hpp"
#include "constgrad/data/standard_headers.hpp"
#include "constgrad/data/whole_file.hpp"
#include "constgrad/layer.hpp"
#include "constgrad/network/pipeline.hpp"

#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <utility>

namespace constgrad {

/// Adds a layer with these parameters, applied to x. Returns the name of what it gives. A layer that it does not know stops the build.
template <class Layer>
struct onnx_layer {
  template <class T>
  static std::string add(onnx_graph<T>&, const std::string& x, const T*, const std::string&) {
    static_assert(
        sizeof(Layer) == 0,
        "save_onnx knows dense, activations, softmax, frozen layers and layers of layers, "
        "but not this layer");
    return x;
  }
};

/// y = x Wᵀ + b
template <std::size_t Inputs, std::size_t Outputs>
struct onnx_layer<dense_layer<Inputs, Outputs>> {
  template <class T>
  static std::string add(onnx_graph<T>& graph, const std::string& x, const T* parameters,
                         const std::string& name) {
    const auto part = parameters_at<dense_layer<Inputs, Outputs>>(parameters);
    tensor weights{type_in_file<T>(), {Outputs, Inputs}, {}},
        bias{type_in_file<T>(), {Outputs}, {}};
    for (std::size_t i = 0; i < Outputs; ++i) {
      for (std::size_t k = 0; k < Inputs; ++k) append_bytes(weights.bytes, T(part.weights(i, k)));
      append_bytes(bias.bytes, T(part.bias[i]));
    }
    return graph.node(
        "Gemm", {x, graph.array(name + ".weights", weights), graph.array(name + ".bias", bias)},
        onnx_attribute("transB", std::int64_t{1}));
  }
};

template <class Function, std::size_t Size>
struct onnx_layer<activation_layer<Function, Size>> {
  template <class T>
  static std::string add(onnx_graph<T>& graph, const std::string& x, const T*, const std::string&) {
    return add_function(graph, x, Function{});
  }
};

template <std::size_t Size>
struct onnx_layer<softmax_layer<Size>> {
  template <class T>
  static std::string add(onnx_graph<T>& graph, const std::string& x, const T*, const std::string&) {
    return graph.node("Softmax", {x}, onnx_attribute("axis", std::int64_t{-1}));
  }
};

/// A frozen layer predicts as the layer itself.
template <class Layer, fixed_string... Parts>
struct onnx_layer<frozen_layer<Layer, Parts...>> : onnx_layer<Layer> {};

/// Layer after layer.
template <class... Layers>
struct onnx_layer<pipeline<Layers...>> {
  template <class T>
  static std::string add(onnx_graph<T>& graph, std::string x, const T* parameters,
                         const std::string& name) {
    using all = pipeline<Layers...>;
    [&]<std::size_t... Place>(std::index_sequence<Place...>) {
      ((x = onnx_layer<typename all::template layer_type<Place>>::add(
            graph, x, parameters + all::template first_parameter_of<Place>,
            name + (name == "layer_" ? "" : ".") + std::to_string(Place + 1))),
       ...);
    }(std::make_index_sequence<sizeof...(Layers)>{});
    return x;
  }
};

/// The bytes of a model. If the network has a scale of its inputs, the model begins with it: z = ((scale x - center) - rest) / spread.
template <class T, class Pipeline, storage Storage>
std::string write_onnx(const saved_network<T, Pipeline, Storage>& saved) {
  onnx_graph<T> graph;
  std::string x = "input";
  if (saved.scale) {
    const auto apply = [&](const char* operation, const char* name, const auto& numbers) {
      x = graph.node(operation, {x, graph.array(name, tensor_of(numbers))});
    };
    apply("Mul", "standardization.scale", saved.scale->scale);
    apply("Sub", "standardization.center", saved.scale->center);
    apply("Sub", "standardization.rest", saved.scale->rest);
    apply("Div", "standardization.spread", saved.scale->spread);
  }
  x = onnx_layer<Pipeline>::add(
      graph, x, static_cast<const T*>(saved.network.parameters.numbers.elements), "layer_");
  return graph.model(x, Pipeline::inputs, Pipeline::outputs);
}

/// Writes a model to a file, which is there as a whole or as it was before. Throws file_error where it can't be written. A layer or a
/// function of one's own stops the build. Many runtimes compute some functions in floats only: save_onnx(file, as<float>(net)).
template <class T, class Pipeline, storage Storage>
void save_onnx(const std::string& file, const saved_network<T, Pipeline, Storage>& saved) {
  write_file(file, write_onnx(saved));
}
template <class T, class Pipeline, storage Storage>
void save_onnx(const std::string& file, const network<T, Pipeline, Storage>& net) {
  save_onnx(file, saved_network<T, Pipeline, Storage>{net});
}

} // namespace constgrad
