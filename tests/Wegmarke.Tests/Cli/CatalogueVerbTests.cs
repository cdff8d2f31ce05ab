using System.Text.RegularExpressions;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

/// <summary>The real program on a real directory.</summary>
public sealed partial class CatalogueVerbTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task The_artist_of_the_guide_gets_a_map_in_phases_of_their_own()
    {
        var (entries, contacts, map) = (Example("artist.json"), Example("artist.csv"), Path.Combine(_folder.Path, "way.svg"));

        Assert.Equal(new(0, """
            touchpoint exhibition
            touchpoint studio-visit
            phase-model artist
            classification gallery-list
            settings settings
            5 stored, 0 unchanged

            """, ""), await Run("set", entries));
        Assert.Equal(new(0, "0 stored, 5 unchanged\n", ""), await Run("set", entries));
        Assert.Equal(0, (await CommandLine.Run("import", contacts, "--dir", _folder.Path)).Code);
        Assert.StartsWith($"{map}: 4 steps, 2 customers\n", (await CommandLine.Run("map", "--out", map, "--dir", _folder.Path)).Output, StringComparison.Ordinal);
        Assert.Equal(["Gesehen", "Berührt", "Gekauft", "Sammelt"], Phases().Matches(await File.ReadAllTextAsync(map, TestContext.Current.CancellationToken)).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public async Task The_list_marks_what_is_own_and_what_is_changed()
    {
        await Run("set", Example("artist.json"), _folder.File("six.json", """{ "kind": "phase-model", "key": "six", "body": { "name": { "en": "Our six" } } }"""));

        Assert.Equal("""
            phase-model
                       five    Five phases            Awareness · Consideration · Decision · Retention · Advocacy
              changed  six     Our six                Awareness · Interest · Consideration · Decision · Engagement · After-Sales
                       retail  Retail                 First contact · Research · Sales consultation · Purchase · Customer service · Complaint · Repurchase
              own      artist  The way to a painting  Seen · Touched · Bought · Collects (default)

            """, (await Run("list", "phase-model", "--lang", "en")).Output);
        var list = (await Run("list")).Output;
        Assert.Matches(@"\n  own +exhibition +Ausstellung +Entdecken, Persönlicher Kontakt, a kind of event\n", list);
        Assert.Matches(@"\n  own +Vernissage, Finissage +→ exhibition\n", list);
        Assert.Matches(@"\n +newsletter +Newsletter +Ansprache, E-Mail\n", list);
    }

    [Fact]
    public async Task What_is_shown_can_be_set_and_is_then_unchanged()
    {
        await Run("set", Example("artist.json"));
        foreach (var (kind, key) in new[] { ("phase-model", "artist"), ("touchpoint", "exhibition"), ("classification", "gallery-list"), ("settings", "settings") })
            Assert.Equal("0 stored, 1 unchanged\n", (await Run("set", _folder.File("shown.json", (await Run("show", kind, key)).Output))).Output);
    }

    [Fact]
    public async Task A_shipped_model_shown_under_an_own_key_is_an_own_model()
    {
        var own = (await Run("show", "phase-model", "six")).Output.Replace("\"key\": \"six\"", "\"key\": \"ours\"", StringComparison.Ordinal);

        Assert.Equal("phase-model ours\n1 stored, 0 unchanged\n", (await Run("set", _folder.File("ours.json", own))).Output);
    }

    [Fact]
    public async Task Nothing_is_stored_of_files_of_which_one_is_wrong()
    {
        var wrong = _folder.File("wrong.json", """{ "kind": "touchpoint", "key": "kiosk-visit", "body": { "name": { "de": "Kiosk" }, "channel": "kiosk" } }""");

        Assert.Equal(new(1, "", """
            touchpoint kiosk-visit: The channel "kiosk" is not in the catalogue. Add it first, or name one that is there.
            Nothing was stored.

            """), await Run("set", Example("artist.json"), wrong));
        Assert.Equal(new(1, "", $"{_folder.Path}/broken.json: The kind is missing. Write one of channel, touchpoint, content-type, phase-model, classification, conversion, settings, persona. Nothing was stored.\n"),
            await Run("set", _folder.File("broken.json", "{}")));
        Assert.Equal(new(1, "", "You have no phase-model 'artist' of your own; what is shipped stays. Your own are marked in 'wegmarke catalogue list phase-model'.\n"),
            await Run("remove", "phase-model", "artist"));
    }

    [Fact]
    public async Task What_others_need_is_not_removed()
    {
        await Run("set", Example("artist.json"));

        Assert.Equal(new(1, "", """
            touchpoint studio-visit is still needed; without it these would be left out:
            phase-model artist: The touchpoint "studio-visit" is not in the catalogue. Did you mean "store-visit"? Otherwise add it first.
            settings settings: The phase model "artist" is not in the catalogue. Add it first, or name one that is there.
            Nothing was removed.

            """), await Run("remove", "touchpoint", "studio-visit"));
        Assert.Equal(new(0, "settings settings removed\n", ""), await Run("remove", "settings", "settings"));
        Assert.Equal(new(0, "phase-model artist removed\n", ""), await Run("remove", "phase-model", "artist"));
        Assert.Equal(new(0, "Every entry is in use.\n", ""), await Run("problems"));
    }

    [Fact]
    public async Task Without_a_tenant_the_shipped_catalogue_is_shown_and_no_directory_made()
    {
        var folder = Path.Combine(_folder.Path, "none");

        Assert.Contains("five", (await CommandLine.Run("catalogue", "list", "--dir", folder)).Output, StringComparison.Ordinal);
        Assert.Equal(
            new(1, "", "There is no channel 'zeppelin'. Those there are: 'wegmarke catalogue list channel'.\n"),
            await CommandLine.Run("catalogue", "show", "channel", "zeppelin", "--dir", folder));
        Assert.False(Directory.Exists(folder));
    }

    Task<CommandLine> Run(string verb, params string[] arguments) => CommandLine.Run(["catalogue", verb, .. arguments, "--dir", _folder.Path]);

    string Example(string file) =>
        _folder.File(file, Examples().Matches(Repository.Text("docs/guide/catalogue.md")).Single(match => match.Groups["file"].Value == file).Groups["body"].Value);

    [GeneratedRegex("```(?:json|csv) (?<file>artist\\.[a-z]+)\n(?<body>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Examples();

    [GeneratedRegex("<g[^>]*class=\"phase\"[^>]*><title>([^<]*)</title>")]
    private static partial Regex Phases();

    public void Dispose() => _folder.Dispose();
}
