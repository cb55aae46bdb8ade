// The notebook's cells, in Python, as their reader knows them.
#pragma once

inline constexpr const char* notebook_cells[] = {
    R"(input_vector = np.array([1.54, 1.32])
weights_1 = np.array([1.56, -0.45])
bias = np.array([0.0])

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def make_prediction(input_vector, weights, bias):
    layer_1 = np.dot(input_vector, weights) + bias
    layer_2 = sigmoid(layer_1)
    return layer_2

prediction = make_prediction(input_vector, weights_1, bias)
print(f"The prediction is {prediction}"))",

    R"(target = 0
mse = np.square(prediction - target)
mse)",

    R"(derivative = 2 * (prediction - target)
print(f"The derivative is {derivative}"))",

    R"(weights_1 = weights_1 - derivative
prediction = make_prediction(input_vector, weights_1, bias)
print(f"The new prediction is {prediction}"))",

    R"(def sigmoid_deriv(x):
    return sigmoid(x) * (1 - sigmoid(x))

d_error_wrt_prediction = 2 * (prediction - target)
layer_1 = np.dot(input_vector, weights_1) + bias
d_prediction_wrt_layer_1 = sigmoid_deriv(layer_1)
d_layer_1_wrt_bias = 1

d_error_wrt_bias = (
    d_error_wrt_prediction * d_prediction_wrt_layer_1 * d_layer_1_wrt_bias
)
d_error_wrt_bias)",

    R"(class NeuralNetwork:
    def __init__(self, learning_rate):
        self.weights = np.array([np.random.randn(), np.random.randn()])
        self.bias = np.random.randn()
        self.learning_rate = learning_rate

    def predict(self, input_vector):
        return make_prediction(input_vector, self.weights, self.bias)

    def compute_gradients(self, input_vector, target):
        layer_1 = np.dot(input_vector, self.weights) + self.bias
        d_error_wrt_layer_1 = 2 * (sigmoid(layer_1) - target) * sigmoid_deriv(layer_1)
        return d_error_wrt_layer_1 * 1, d_error_wrt_layer_1 * input_vector

    def update_params(self, d_error_wrt_bias, d_error_wrt_weights):
        self.bias = self.bias - d_error_wrt_bias * self.learning_rate
        self.weights = self.weights - d_error_wrt_weights * self.learning_rate

    def train(self, input_vectors, targets, iterations):
        errors = []
        for iteration in range(iterations):
            i = np.random.randint(len(input_vectors))
            self.update_params(*self.compute_gradients(input_vectors[i], targets[i]))
            if iteration % 100 == 0:
                errors.append(sum(np.square(self.predict(x) - t)
                                  for x, t in zip(input_vectors, targets)))
        return errors)",

    R"(input_vectors = np.array([[3, 1.5], [2, 1], [4, 1.5], [3, 4],
                          [3.5, 0.5], [2, 0.5], [5.5, 1], [1, 1]])
targets = np.array([0, 1, 0, 1, 0, 1, 1, 0])

neural_network = NeuralNetwork(learning_rate=0.1)
training_error = neural_network.train(input_vectors, targets, 10000))",
};
