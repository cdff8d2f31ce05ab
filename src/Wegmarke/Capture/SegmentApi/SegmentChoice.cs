using System.Text;
using Wegmarke.Capture.Steps;
using Wegmarke.Privacy;

namespace Wegmarke.Capture.SegmentApi;

/// <summary>How a choice came about, as its banner says it in the properties <c>channel</c>, <c>text</c> and <c>url</c>.</summary>
static class SegmentChoice
{
    const string UsualChannel = "web";

    static readonly ulong s_channel = PathHash.Of("properties.channel"), s_text = PathHash.Of("properties.text"), s_url = PathHash.Of("properties.url"), s_page = PathHash.Of("context.page.url");

    public static ConsentProof ProofIn(FlatMessage message) => new(
        Said(message, s_channel) is { Length: > 0 } channel ? channel : UsualChannel,
        Said(message, s_text),
        Said(message, s_url) is { Length: > 0 } url ? url : Said(message, s_page));

    /// <summary>As much as a proof keeps.</summary>
    static string Said(FlatMessage message, ulong path) =>
        string.Concat(Encoding.UTF8.GetString(message.Find(path)).Where(letter => !char.IsControl(letter)).Take(ConsentProof.MostLetters));
}
