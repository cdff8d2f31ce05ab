using System.Xml.Linq;
using Wegmarke.Tests.Kit;
using Wegmarke.Tests.Server;

namespace Wegmarke.Tests.Cli;

public sealed class MapVerbTests
{
    [Theory]
    [InlineData("Die Reise unserer Kunden – Fünf Phasen")]
    [InlineData("Our customers’ journey – Retail", "--lang", "en", "--phases", "retail", "--theme", "dark")]
    [InlineData("Fahrräder <2024> & mehr", "--title", "Fahrräder <2024> & mehr", "--theme", "light", "--form", "linear")]
    public async Task It_writes_a_picture_and_says_what_is_in_it(string title, params string[] options)
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        var path = Path.Combine(tenant.Folder.Root, "map.svg");

        var answer = await CommandLine.Run(["map", "--dir", tenant.Folder.Root, "--out", path, .. options]);

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.StartsWith($"{path}: 3 steps, 2 customers\n  50", answer.Output, StringComparison.Ordinal);
        Assert.Contains(title, XElement.Load(path).Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("heatmap", "3 touchpoints by 5 phases")]
    [InlineData("touchpoints", "3 touchpoints")]
    [InlineData("channels", "3 channels, 1 switches, 0 breaks")]
    [InlineData("emotion", "3 steps, 0 with feedback")]
    [InlineData("funnel", "3 steps, 2 funnels")]
    public async Task Every_form_is_written_and_says_what_is_in_it(string form, string extent)
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        var path = Path.Combine(tenant.Folder.Root, "map.svg");

        var answer = await CommandLine.Run("map", "--dir", tenant.Folder.Root, "--out", path, "--form", form, "--title", "Unser <Laden>");

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.StartsWith($"{path}: {extent}, 2 customers\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Unser <Laden>", XElement.Load(path).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_map_of_a_filter_says_which_one_and_refuses_what_cannot_be_asked()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        var path = Path.Combine(tenant.Folder.Root, "map.svg");

        Assert.Equal(0, (await CommandLine.Run("map", "--dir", tenant.Folder.Root, "--out", path, "--from", "2000-01", "--where", "channel=store")).Code);
        Assert.Contains("Kanal: Filiale", XElement.Load(path).Value, StringComparison.Ordinal);
        Assert.Equal(new(1, "", "'soon' is no date for 'from'. Write 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00 (time zone Europe/Berlin).\n"),
            await CommandLine.Run("map", "--dir", tenant.Folder.Root, "--out", path, "--from", "soon"));
    }

    [Fact]
    public async Task Steps_and_groups_are_for_funnels()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        var path = Path.Combine(tenant.Folder.Root, "map.svg");
        Task<CommandLine> Map(params string[] options) => CommandLine.Run(["map", "--dir", tenant.Folder.Root, "--out", path, "--lang", "en", .. options]);

        Assert.StartsWith($"{path}: 2 steps, ", (await Map("--form", "funnel", "--steps", "newsletter, conversion", "--by", "touchpoint")).Output, StringComparison.Ordinal);
        Assert.Contains("How far customers come, by touchpoint of entry", XElement.Load(path).Value, StringComparison.Ordinal);
        Assert.Equal(new(1, "", "The form 'heatmap' takes neither steps nor by; funnel does.\n"), await Map("--form", "heatmap", "--by", "device"));
        Assert.Contains("There is no step 'newsletr'. Near are newsletter", (await Map("--form", "funnel", "--steps", "newsletr")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ideal_is_that_of_a_map_the_most_frequent_path_or_named()
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint,order,value,currency\n" + string.Concat(Enumerable.Range(1001, 3).Select(customer =>
            $"{customer},2024-03-01T10:00:00Z,newsletter,,,\n{customer},2024-03-02T10:00:00Z,website-visit,,,\n{customer},2024-03-03T10:00:00Z,store-purchase,O{customer},5,EUR\n")));
        var (path, document) = (Path.Combine(tenant.Folder.Root, "map.svg"), Path.Combine(tenant.Folder.Root, "weg.json"));
        await File.WriteAllTextAsync(document, """{ "name": "Weg", "steps": [{ "id": "a", "phase": "awareness", "name": "A" }], "ideal": ["newsletter", "store-advice", "store-purchase"] }""", TestContext.Current.CancellationToken);
        await CommandLine.Run("map", "save", document, "--dir", tenant.Folder.Root, "--id", "weg");
        await CommandLine.Run("map", "new", "--name", "Ohne", "--dir", tenant.Folder.Root);
        async Task<string> Line(params string[] options)
        {
            var answer = await CommandLine.Run(["map", "--form", "ideal", "--dir", tenant.Folder.Root, "--out", path, .. options]);
            return answer.Error + string.Join(' ', answer.Output.Split('\n').Take(1)).Replace(path + ": ", "", StringComparison.Ordinal);
        }

        Assert.Equal("3 stations, 3 journeys, 0 weak points, 3 customers", await Line("--ideal", "map:weg"));
        var drawn = XElement.Load(path).Value;
        Assert.Contains("Soll und Ist: Weg", drawn, StringComparison.Ordinal);
        Assert.Contains("Beratung in der Filiale", drawn.Replace("\u00ad", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("3 stations, 3 journeys, 0 weak points, 3 customers", await Line("--ideal", "top-variant"));
        Assert.Contains("Soll und Ist: der häufigste Weg", XElement.Load(path).Value, StringComparison.Ordinal);
        Assert.Equal("2 stations, 3 journeys, 0 weak points, 3 customers", await Line("--ideal", "Newsletter, store-purchase"));
        Assert.Equal("There is no map 'nirgends'. Those there are: 'wegmarke map list'.\n", await Line("--ideal", "map:nirgends"));
        Assert.StartsWith("The map 'ohne' says no ideal path. Write one into its document", await Line("--ideal", "map:ohne"), StringComparison.Ordinal);
        Assert.StartsWith("'newslettr', said to 'ideal', is no touchpoint.", await Line("--ideal", "newslettr"), StringComparison.Ordinal);
        Assert.Equal("The form 'heatmap' takes no ideal; ideal does.\n", (await CommandLine.Run("map", "--form", "heatmap", "--ideal", "top-variant", "--dir", tenant.Folder.Root, "--out", path)).Error);

        var asked = await CommandLine.Run("conformance", "--ideal", "map:weg", "--json", "--dir", tenant.Folder.Root);
        Assert.Contains("\"idealFrom\": \"map:weg\"", asked.Output, StringComparison.Ordinal);
        Assert.Contains("no map 'nirgends'", (await CommandLine.Run("conformance", "--ideal", "map:nirgends", "--dir", tenant.Folder.Root)).Error, StringComparison.Ordinal);
    }

    /// <summary>An import of an empty file is no mistake: the picture says how to get contacts.</summary>
    [Fact]
    public async Task A_log_without_rows_gives_the_empty_picture()
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint\n");
        var path = Path.Combine(tenant.Folder.Root, "map.svg");

        Assert.Equal(new(0, $"{path}: 0 steps, 0 customers\n", ""), await CommandLine.Run("map", "--dir", tenant.Folder.Root, "--out", path));
        Assert.Contains("wegmarke import", XElement.Load(path).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_model_and_a_place_that_cannot_be_written_are_named()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);

        Assert.Equal(
            new(1, "", "There is no phase model 'nine'. Known are five, six, retail.\n"),
            await CommandLine.Run("map", "--dir", tenant.Folder.Root, "--out", Path.Combine(tenant.Folder.Root, "map.svg"), "--phases", "nine"));
        var nowhere = await CommandLine.Run("map", "--dir", tenant.Folder.Root, "--out", Path.Combine(tenant.Folder.Root, "no", "such", "map.svg"));
        Assert.Equal((1, ""), (nowhere.Code, nowhere.Output));
        Assert.Contains("map.svg", nowhere.Error, StringComparison.Ordinal);
    }
}
