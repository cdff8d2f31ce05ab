using System.Text.Json;
using Wegmarke.Demo.Musterhaus.Behaviour;
using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Files;
using Wegmarke.Demo.Musterhaus.Planting;

namespace Wegmarke.Demo.Musterhaus;

/// <summary>Musterhaus GmbH, an outdoor and bicycle retailer that does not exist, and the files its systems would deliver.</summary>
public static class MusterhausDelivery
{
    /// <summary>Where the delivery is; what else lies in the folder named is none of it.</summary>
    static readonly string[] s_folders = ["app", "erp", "feedback", "filialen", "kasse", "marketing", "newsletter", "post", "service", "social", "stammdaten", "web"];

    public static MusterhausReport Make(MusterhausRequest request, CancellationToken cancel)
    {
        Directory.CreateDirectory(request.Out);
        var population = new Population(request.Seed, request.Plants);
        var (customers, members) = (population.Persons(request.Customers), population.Members());
        var files = new Outbox(request.Out);
        var world = new World(request.Seed, request.Plants, files);
        using (files)
            new Simulation(world, customers, members).Run(cancel);
        MasterFiles.Write(files, world, customers, members);
        if (request.Truth is { } truth)
            File.WriteAllText(truth, TruthText(request, world, customers));
        return Report(request, files);
    }

    static MusterhausReport Report(MusterhausRequest request, Outbox files) => new(
        request.Customers, files.Interactions, files.Tills.Sum(till => till.Receipts), files.Tills.Sum(till => till.ReceiptsWithCard), files.Orders.Orders,
        [.. s_folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(request.Out, folder))).Select(path => Path.GetRelativePath(request.Out, path).Replace('\\', '/')).Order(StringComparer.Ordinal)]);

    static string TruthText(MusterhausRequest request, World world, IReadOnlyList<Customer> customers) => JsonSerializer.Serialize(
        new
        {
            request.Seed,
            request.Customers,
            request.Plants,
            world.Truth.Counts,
            PersonaOfCustomer = customers.ToDictionary(customer => customer.Number, customer => customer.Persona.Name),
        },
        Plants.Json) + "\n";
}
