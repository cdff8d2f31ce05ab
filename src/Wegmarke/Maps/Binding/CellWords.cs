using Wegmarke.Analysis;
using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Binding;

/// <summary>What a cell of a heatmap has to say, in the reader's language.</summary>
sealed class CellWords(Language language)
{
    readonly LocalFormat _format = LocalFormat.Of(language);

    public string Say(string german, string english) => language == Language.German ? german : english;

    public string Unhappy(MapEmotion felt)
    {
        var (mean, answers) = (_format.Signed(felt.Mean, 1), _format.Count(felt.Answers));
        return Say($"Gefühl {mean} bei {answers} Antworten", $"feeling {mean} in {answers} answers");
    }

    public string Stalling(string what, Stall stall)
    {
        var (own, peers) = (_format.Share(stall.GoingOn), _format.Share(stall.PeersGoingOn));
        return Say($"{what}: {own} gehen weiter, in anderen Kanälen {peers}", $"{what}: {own} go on, in other channels {peers}");
    }

    public string Most(int touchpoints, string most) => touchpoints == 1 ? most : Say(
        $"{_format.Count(touchpoints)} Kontakt\u00ADpunkte, meist {most}", $"{_format.Count(touchpoints)} touch\u00ADpoints, mostly {most}");
}
