// Eigen as one who knows it writes it: matrices of fixed size, a batch as one matrix, products without temporaries,
// functions over arrays.
#define EIGEN_STACK_ALLOCATION_LIMIT 0
#include "benchmarks/run_time/networks/job.hpp"

#include <Eigen/Dense>

namespace eigen {

template <class T, std::size_t Rows, std::size_t Columns = 1>
using matrix = Eigen::Matrix<T, static_cast<int>(Rows), static_cast<int>(Columns)>;

template <class T, std::size_t Inputs, std::size_t Outputs>
struct layer {
  matrix<T, Outputs, Inputs> weights;
  matrix<T, Outputs> bias;

  const T* read(const T* from) {
    using by_rows = Eigen::Matrix<T, static_cast<int>(Outputs), static_cast<int>(Inputs),
                                  Inputs == 1 ? Eigen::ColMajor : Eigen::RowMajor>;
    weights = Eigen::Map<const by_rows>(from);
    bias = Eigen::Map<const matrix<T, Outputs>>(from + weights.size());
    return from + weights.size() + bias.size();
  }

  T* write(T* to) const {
    for (int row = 0; row < weights.rows(); ++row) {
      for (int column = 0; column < weights.cols(); ++column) *to++ = weights(row, column);
    }
    for (int row = 0; row < bias.rows(); ++row) *to++ = bias(row);
    return to;
  }
};

/// Between the layers, for so many samples, each a column.
template <class T, class Job, std::size_t Samples>
struct activations {
  matrix<T, Job::hidden == 0 ? 1 : Job::hidden, Samples> hidden, d_hidden;
  matrix<T, Job::outputs, Samples> output, d_output;
};

template <class T, class Job>
struct network final : contestant<T> {
  layer<T, Job::inputs, Job::hidden == 0 ? 1 : Job::hidden> first;
  layer<T, Job::last_inputs, Job::outputs> last;
  activations<T, Job, 1> one;
  activations<T, Job, batch> all;
  const start<T, Job>& data;

  explicit network(const start<T, Job>& from) : data{from} {
    const T* parameters = from.parameters.data();
    if constexpr (Job::hidden != 0) parameters = first.read(parameters);
    last.read(parameters);
  }

  template <std::size_t Samples, class X>
  void forward(const X& x, activations<T, Job, Samples>& to) const {
    if constexpr (Job::hidden != 0) {
      to.hidden.noalias() = first.weights * x;
      to.hidden.colwise() += first.bias;
      if constexpr (Job::function == hidden_function::tanh) {
        to.hidden = to.hidden.array().tanh();
      } else {
        to.hidden = (1 + (-to.hidden.array()).exp()).inverse();
      }
      to.output.noalias() = last.weights * to.hidden;
    } else {
      to.output.noalias() = last.weights * x;
    }
    to.output.colwise() += last.bias;
    if constexpr (Job::output == output_function::sigmoid) {
      to.output = (1 + (-to.output.array()).exp()).inverse();
    } else {
      to.output.rowwise() -= to.output.colwise().maxCoeff().eval();
      to.output = to.output.array().exp();
      to.output.array().rowwise() /= to.output.colwise().sum().eval().array();
    }
  }

  /// Fills d_output by the logits; the loss.
  template <std::size_t Samples, class Target>
  T judge(const Target& target, activations<T, Job, Samples>& to) const {
    to.d_output = to.output - target;
    if constexpr (Job::output == output_function::sigmoid) {
      const T loss = to.d_output.squaredNorm();
      to.d_output.array() *= 2 * to.output.array() * (1 - to.output.array());
      return loss;
    } else {
      // The targets are 0 and 1: the logarithm of one output of each sample is enough.
      return -(to.output.cwiseProduct(target)).colwise().sum().array().log().sum();
    }
  }

  template <std::size_t Samples>
  void backward(activations<T, Job, Samples>& to) const {
    to.d_hidden.noalias() = last.weights.transpose() * to.d_output;
    if constexpr (Job::function == hidden_function::tanh) {
      to.d_hidden.array() *= 1 - to.hidden.array().square();
    } else {
      to.d_hidden.array() *= to.hidden.array() * (1 - to.hidden.array());
    }
  }

  /// One step, with the gradient of all samples added up times a factor.
  template <std::size_t Samples>
  T step(const T* inputs, const T* targets, activations<T, Job, Samples>& to) {
    const Eigen::Map<const matrix<T, Job::inputs, Samples>> x(inputs);
    const Eigen::Map<const matrix<T, Job::outputs, Samples>> target(targets);
    constexpr T rate = static_cast<T>(learning_rate / Samples);
    forward(x, to);
    const T loss = judge(target, to);
    if constexpr (Job::hidden != 0) {
      backward(to);
      last.weights.noalias() -= (rate * to.d_output) * to.hidden.transpose();
      first.weights.noalias() -= (rate * to.d_hidden) * x.transpose();
      first.bias -= rate * to.d_hidden.rowwise().sum();
    } else {
      last.weights.noalias() -= (rate * to.d_output) * x.transpose();
    }
    last.bias -= rate * to.d_output.rowwise().sum();
    return loss;
  }

  T step_by_sample() override {
    T loss = 0;
    for (std::size_t k = 0; k < batch; ++k) {
      loss +=
          step(data.inputs.data() + k * Job::inputs, data.targets.data() + k * Job::outputs, one);
    }
    return loss;
  }

  T step_by_batch() override { return step(data.inputs.data(), data.targets.data(), all); }

  void predict(T* outputs) override {
    for (std::size_t k = 0; k < batch; ++k) {
      forward(Eigen::Map<const matrix<T, Job::inputs>>(data.inputs.data() + k * Job::inputs), one);
      Eigen::Map<matrix<T, Job::outputs>>(outputs + k * Job::outputs) = one.output;
    }
  }

  void write_parameters(T* out) const override {
    if constexpr (Job::hidden != 0) out = first.write(out);
    last.write(out);
  }
};

} // namespace eigen

static const bool entered =
    compete<eigen::network, double>("Eigen") && compete<eigen::network, float>("Eigen");
