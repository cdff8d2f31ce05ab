using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Maps;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke map --form FORM --out FILE.svg</c>; its verbs are those of <see cref="MapDocumentVerb"/>.</summary>
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
        var steps = new Option<string?>("--steps") { Description = "Steps of the form funnel, as 'wegmarke funnel' takes them; else the phases that most buyers pass." };
        var by = new Option<string?>("--by") { Description = "Dimension that the groups of the form funnel are made by; else persona, where there are none device, or channel where no device is known." };
        var ideal = new Option<string?>("--" + MapIdeals.Option.Name) { Description = MapIdeals.Option.Description };
        var title = new Option<string?>("--title") { Description = "Title of the map." };
        var output = new Option<string>("--out") { Description = "SVG file to write.", Required = true };
        var command = new Command("map", "Draws a journey map from the data, or from those of it that a filter keeps; below it, maps that you write yourself.") { form, phases, steps, by, ideal, language, theme, title, output };
        var filter = new FilterOptions(command, MapQuestion.Options);
        var tenant = TenantOptions.AddTo(command);
        foreach (var verb in MapDocumentVerb.All())
            command.Subcommands.Add(verb);
        command.SetAction(async (parsed, cancel) =>
        {
            var chosen = MapForm.Find(parsed.GetRequiredValue(form))!; // the option accepts nothing else
            if (chosen.Refusal(parsed.GetValue(steps), parsed.GetValue(by), parsed.GetValue(ideal)) is { } refusal)
                return Outcome.Fail(refusal);
            using var asking = Asking.Of(tenant.Existing(parsed));
            var spoken = TenantOptions.LanguageOf(parsed.GetRequiredValue(language));
            var data = await asking.Store.Current(cancel);
            var request = MapRequests.Of(asking.Documents, TimeProvider.System, parsed.GetValue(phases), spoken) with { Title = parsed.GetValue(title), Steps = MapRequest.StepsOf(parsed.GetValue(steps)), By = parsed.GetValue(by) };
            var text = QuestionText.Of(name => filter.Said(parsed, name), filter.SaidAll(parsed, "where"));
            request = request with { Asked = data is null ? null : await MapQuestion.Ask(data, asking.Desk, text, request.Zone, cancel) };
            request = request with { Ideal = MapIdeals.Of(parsed.GetValue(ideal), data, request, new(asking.Documents, TimeProvider.System)) };
            if (chosen.ShowsQuality)
                request = request with { Scores = await TouchpointScores.Of(data, (tenant.Folder(parsed), asking.Documents), asking.Dimensions, cancel) };
            var map = await chosen.Measure(new(data, asking.Store, asking.Desk, request), cancel);
            var path = parsed.GetRequiredValue(output);
            await File.WriteAllTextAsync(path, map.Draw(spoken, Enum.Parse<Theme>(parsed.GetRequiredValue(theme), ignoreCase: true)), cancel);
            Console.WriteLine($"{path}: {map.Extent}, {map.Frame.Customers} customers");
            foreach (var message in map.Frame.Messages)
                Console.WriteLine($"  {message.Figure} {message.Sentence}");
            return 0;
        });
        return command;
    }
}
