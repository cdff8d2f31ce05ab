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
        Assert.Equal(new(1, "", "The form 'heatmap' takes neither --steps nor --by; funnel does.\n"), await Map("--form", "heatmap", "--by", "device"));
        Assert.Contains("There is no step 'newsletr'. Near are newsletter", (await Map("--form", "funnel", "--steps", "newsletr")).Error, StringComparison.Ordinal);
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
