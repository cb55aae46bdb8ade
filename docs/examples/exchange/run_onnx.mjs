// node run_onnx.mjs FOLDER_OF_MODELS < names: runs each NAME.onnx by onnxruntime-web, which is found from the folder that it is started in, and
// compares with NAME.txt.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const ort = createRequire(join(process.cwd(), "package.json"))("onnxruntime-web");
ort.env.wasm.numThreads = 1;
const folder = process.argv[2];
let faults = 0;
for (const name of readFileSync(0, "utf8").split("\n").filter((line) => line !== "")) {
  const [head, ...lines] = readFileSync(join(folder, name + ".txt"), "utf8").split("\n");
  const [type, inputs, outputs] = head.split(" ").map((word, i) => (i === 0 ? word : Number(word)));
  const rows = lines.map((line) => line.trim().split(" ").map(Number));
  const numbers = type === "float32" ? Float32Array : Float64Array;
  const input = numbers.from(rows.flatMap((row) => row.slice(0, inputs)));
  const session = await ort.InferenceSession.create(new Uint8Array(readFileSync(join(folder, name + ".onnx"))));
  const result = await session.run({ input: new ort.Tensor(type, input, [rows.length, inputs]) });
  const expected = rows.flatMap((row) => row.slice(inputs));
  const most = type === "float32" ? 2e-6 : 1e-14;
  let worst = 0;
  expected.forEach((y, i) => {
    worst = Math.max(worst, Math.abs(result.output.data[i] - y) / Math.max(1, Math.abs(y)));
  });
  const fits = result.output.data.length === outputs * rows.length && worst <= most;
  faults += fits ? 0 : 1;
  console.log(`${name}: ${expected.length} outputs, at most ${worst.toExponential(1)} off${fits ? "" : ": TOO MUCH"}`);
}
process.exit(faults === 0 ? 0 : 1);
