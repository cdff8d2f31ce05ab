using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Maps.Binding;

/// <summary>Writes the figures and steps of a message in the reader's language.</summary>
sealed class MessageWords(TenantJourneys data, MeasuredSteps measured, Language language)
{
    readonly LocalFormat _format = LocalFormat.Of(language);

    public string Say(string german, string english) => language == Language.German ? german : english;

    public string Count(long count) => _format.Count(count);

    public string Share(long part, long whole) => _format.Share((double)part / whole);

    public string Money(long minorUnits, int currency) => _format.Money(minorUnits, CurrencyCode.Text(currency));

    /// <summary>The step in quotation marks; with its phase where another step has the same name.</summary>
    public string Name(int at)
    {
        var step = measured.Steps[at];
        var name = step.Name.Replace("\u00ad", "", StringComparison.Ordinal);
        var quoted = Say($"„{name}“", $"“{name}”");
        return measured.Steps.Count(other => other.Name == step.Name) == 1
            ? quoted
            : $"{quoted} ({data.Models[measured.Model].Phases[step.Phase].Name.In(language)})";
    }
}
