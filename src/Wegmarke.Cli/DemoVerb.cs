using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Wegmarke.Demo.Musterhaus;
using Wegmarke.Demo.Musterhaus.Planting;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke demo musterhaus</c></summary>
static class DemoVerb
{
    const string Folder = "musterhaus";

    static readonly Option<ulong> s_seed = new("--seed") { Description = "Start of chance: the same seed makes the same files.", DefaultValueFactory = _ => 1 };
    static readonly Option<string?> s_plants = new("--plant") { Description = "JSON file of what is to be found in the data; else the shipped plants. An empty object plants nothing." };
    static readonly Option<int> s_customers = new("--customers") { Description = "How many customers.", DefaultValueFactory = _ => MusterhausRequest.DefaultCustomers };
    static readonly Option<string> s_out = new("--out") { Description = "Folder for the files; those of an earlier run are overwritten.", DefaultValueFactory = _ => Folder };
    static readonly Option<string?> s_truth = new("--truth") { Description = "File outside of that folder for what was planted and what came of it; else it is not told." };

    public static Command Create() => new("demo", "Makes data to practise on.") { Musterhaus() };

    static Command Musterhaus()
    {
        var command = new Command("musterhaus", "Writes the raw files of a retailer that does not exist: tills, ERP, web shop, newsletter, service and more, over 18 months.")
        {
            s_seed, s_plants, s_customers, s_out, s_truth,
        };
        command.SetAction((parsed, cancel) => Task.Run(() => Run(Request(parsed), cancel), cancel));
        return command;
    }

    static MusterhausRequest Request(ParseResult parsed) => new(
        parsed.GetRequiredValue(s_out), parsed.GetRequiredValue(s_seed), parsed.GetRequiredValue(s_customers), PlantsOf(parsed.GetValue(s_plants)), parsed.GetValue(s_truth));

    static Plants PlantsOf(string? file)
    {
        if (file is null)
            return Plants.Shipped();
        try
        {
            return Plants.Parse(File.ReadAllText(file));
        }
        catch (PlantsException problem)
        {
            throw new PlantsException($"{file}: {problem.Message} Nothing was written.", problem);
        }
    }

    static int Run(MusterhausRequest request, CancellationToken cancel)
    {
        var watch = Stopwatch.StartNew();
        var report = MusterhausDelivery.Make(request, cancel);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{report.Interactions} interactions of {report.Customers} customers and of people without a name, in {report.Files.Count} files in {request.Out}, in {watch.Elapsed.TotalSeconds:F1} s"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{report.Receipts} receipts of the tills, {report.Receipts - report.ReceiptsWithCard} of them without a card; {report.Orders} orders"));
        return 0;
    }
}
