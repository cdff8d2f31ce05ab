using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Maps;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke map --form FORM --out FILE.svg</c></summary>
static class MapVerb
{
    public static Command Create()
    {
        var form = new Option<string>("--form") { Description = $"Form of the map: {string.Join("; ", MapForm.All.Select(known => $"{known.Key} = {known.Summary.En}"))}.", DefaultValueFactory = _ => "linear" };
        form.AcceptOnlyFromAmong([.. MapForm.All.Select(known => known.Key)]);
        var phases = new Option<string?>("--phases") { Description = "Phase model: five, six, retail, or a key of your own; else your default." };
        var language = TenantOptions.Language();
        var theme = new Option<string>("--theme") { Description = "Light, dark, or as the reader's system is set.", DefaultValueFactory = _ => "auto" };
        theme.AcceptOnlyFromAmong("light", "dark", "auto");
        var title = new Option<string?>("--title") { Description = "Title of the map." };
        var output = new Option<string>("--out") { Description = "SVG file to write.", Required = true };
        var command = new Command("map", "Draws a journey map from the data.") { form, phases, language, theme, title, output };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var folder = tenant.Existing(parsed);
            using var asking = Asking.Of(folder);
            var (documents, store) = (asking.Documents, asking.Store);
            var zone = TenantOptions.Zone(TenantSettings.Of(documents).Zone);
            var spoken = TenantOptions.LanguageOf(parsed.GetRequiredValue(language));
            var request = new MapRequest(parsed.GetValue(phases), spoken, Today(zone), zone, parsed.GetValue(title));
            var chosen = MapForm.Find(parsed.GetRequiredValue(form))!; // the option accepts nothing else
            var data = await store.Current(cancel);
            var scores = chosen.ShowsQuality ? await TouchpointScores.Of(data, (folder, documents), asking.Dimensions, cancel) : TouchpointScores.None;
            var map = chosen.Measure(new(data, store, request with { Scores = scores }));
            var path = parsed.GetRequiredValue(output);
            await File.WriteAllTextAsync(path, map.Draw(spoken, Enum.Parse<Theme>(parsed.GetRequiredValue(theme), ignoreCase: true)), cancel);
            Console.WriteLine($"{path}: {map.Extent}, {map.Frame.Customers} customers");
            foreach (var message in map.Frame.Messages)
                Console.WriteLine($"  {message.Figure} {message.Sentence}");
            return 0;
        });
        return command;
    }

    public static DateOnly Today(NodaTime.DateTimeZone zone)
    {
        var date = NodaTime.Instant.FromDateTimeOffset(TimeProvider.System.GetUtcNow()).InZone(zone).Date;
        return new(date.Year, date.Month, date.Day);
    }
}
