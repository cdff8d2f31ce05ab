using Wegmarke.Analysis;
using Wegmarke.Catalogue;

namespace Wegmarke.Cli;

/// <summary>Keys of an answer as people call them, fit for a cell of a table.</summary>
sealed record AnswerWords(TenantJourneys Data, Language Language)
{
    public string Touchpoint(string key) => AnswerText.Cell(Data.Catalogue.TouchpointOf(key).Name.In(Language));

    public string Channel(string key) => AnswerText.Cell(Data.Catalogue.ChannelOf(key).Name.In(Language));

    public string FunnelStep(FunnelTable funnel, string key) => AnswerText.Cell(FunnelStepText.Of(Data, Data.ModelIndex(funnel.PhaseModel), key, Language));

    public string Path(IEnumerable<string> keys) => string.Join(" → ", keys.Select(Touchpoint));

    public string Step(TransitionStep step) => AnswerText.Cell(Data.Catalogue.TouchpointOf(step.Touchpoint).Name.In(Language) + (step.Phase is null ? "" : $" · {step.Phase}"));
}
