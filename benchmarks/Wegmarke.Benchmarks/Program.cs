using Wegmarke.Benchmarks;
using Wegmarke.Benchmarks.Capture;
using Wegmarke.Benchmarks.Engine;
using Wegmarke.Benchmarks.Import;
using Wegmarke.Benchmarks.Peers;

// Usage: [engine|questions|import|mapping|capture] [rows]; without a name all of them, with ten million rows each.
//        peers [rows] FOLDER compares with the engines whose libraries lie in the folder; './do bench peers' fetches them.
//        import [rows] FOLDER leaves files and tenants there; columns FOLDER and map FOLDER measure parts of the way against them.
var name = args.FirstOrDefault(argument => argument is "engine" or "questions" or "import" or "mapping" or "capture" or "columns" or "map" or "peers");
var rows = args.Where(argument => char.IsAsciiDigit(argument[0])).Select(int.Parse).FirstOrDefault(10_000_000);
var folder = args.FirstOrDefault(argument => argument != name && !char.IsAsciiDigit(argument[0]));
switch (name)
{
    case "columns":
        await ColumnBench.Run(Console.Out, Kept());
        return 0;
    case "map":
        await MapBench.Run(Console.Out, Kept());
        return 0;
    case "import" when folder is not null:
        await ImportBench.Run(Console.Out, rows, folder);
        return 0;
}
using var results = new Results(Console.Out);
if (name is "peers")
    PeerBench.Run(results.Section($"peers-{rows / 1_000_000}m"), rows, folder ?? throw new ArgumentException("'peers' needs the folder with the peers' libraries. Run './do bench peers', which fetches them."));
if (name is null or "engine")
    EngineBench.Run(results.Section("engine"), rows);
if (name is null or "questions")
    QuestionBench.Run(results.Section("questions"), rows);
if (name is null or "import")
    await ImportBench.Run(results.Section("import"), rows, null);
if (name is null or "mapping")
    await MappingBench.Run(results.Section("mapping"), rows);
if (name is null or "capture")
    await CaptureBench.Run(results.Section("capture"));
return 0;

string Kept() => folder ?? throw new ArgumentException($"'{name}' needs the folder that 'import [rows] FOLDER' left.");
