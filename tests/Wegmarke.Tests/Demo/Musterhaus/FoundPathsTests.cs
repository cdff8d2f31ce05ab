using System.Text.Json;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Demo.Musterhaus;

/// <summary>What is planted as the likeliest path is found in the delivery as it is imported.</summary>
public sealed class FoundPathsTests
{
    const string Customers = "300";

    static readonly string[] s_seeds = ["1", "2", "3"];

    [Fact]
    public async Task The_likeliest_paths_to_the_purchase_and_back_to_one_are_the_planted_ones()
    {
        foreach (var likeliest in await Task.WhenAll(s_seeds.Select(Likeliest)))
        {
            Assert.Equal(
                ["conversion: store-locator store-advice store-purchase", "repurchase: mobile-app product-page add-to-cart checkout app-purchase"],
                likeliest.Select(likely => $"{likely.GetProperty("to")}: {string.Join(' ', likely.GetProperty("path").EnumerateArray())}"));
            Assert.All(likeliest, likely => Assert.True(likely.GetProperty("exactly").GetInt32() >= 10));
        }
    }

    static async Task<JsonElement[]> Likeliest(string seed)
    {
        using var folder = new TemporaryFolder();
        var (files, data, demo) = (Path.Combine(folder.Path, "files"), Path.Combine(folder.Path, "data"), Repository.At("demo/musterhaus"));
        await Run("demo", "musterhaus", "--seed", seed, "--customers", Customers, "--out", files);
        await Run(["catalogue", "set", .. Directory.GetFiles(Path.Combine(demo, "catalogue"), "*.json"), "--dir", data]);
        await Run("import", "--map", Path.Combine(demo, "mappings"), files, "--dir", data);
        return [.. JsonDocument.Parse(await Run("paths", "--dir", data, "--json")).RootElement.GetProperty("likeliest").EnumerateArray()];
    }

    static async Task<string> Run(params string[] arguments)
    {
        var answer = await CommandLine.Run(arguments);
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        return answer.Output;
    }
}
