using Wegmarke.Benchmarks;
using Wegmarke.Benchmarks.Engine;
using Wegmarke.Benchmarks.Import;

// Usage: [engine|import|mapping] [rows]; without a name all, with ten million rows each.
var name = args.FirstOrDefault(argument => !char.IsAsciiDigit(argument[0]));
var rows = args.Where(argument => char.IsAsciiDigit(argument[0])).Select(int.Parse).FirstOrDefault(10_000_000);
using var results = new Results(Console.Out);
if (name is null or "engine")
    EngineBench.Run(results.Section("engine"), rows);
if (name is null or "import")
    await ImportBench.Run(results.Section("import"), rows);
if (name is null or "mapping")
    await MappingBench.Run(results.Section("mapping"), rows);
return 0;
