using System.Text;
using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Analysis.Building;

/// <summary>Reads a claim of a phase: <c>model:phase</c>, or a phase alone, which holds in every model that has it. Belongs to one thread.</summary>
sealed class PhaseClaimText(IReadOnlyList<PhaseModel> models)
{
    const int MaxRemembered = 10_000;

    readonly Dictionary<string, PhaseClaims> _known = [];

    /// <summary>No claims when no model has such a phase.</summary>
    public PhaseClaims Parse(ReadOnlySpan<byte> utf8)
    {
        var text = Encoding.UTF8.GetString(utf8);
        if (_known.TryGetValue(text, out var claims))
            return claims;
        claims = Work(text);
        if (_known.Count < MaxRemembered)
            _known[text] = claims;
        return claims;
    }

    PhaseClaims Work(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (model, phase) = colon < 0 ? ("", text) : (text[..colon].Trim(), text[(colon + 1)..].Trim());
        var claims = PhaseClaims.None;
        for (var at = 0; at < models.Count; at++)
        {
            if ((model.Length == 0 || models[at].Key == model) && models[at].IndexOf(phase) is var index and >= 0)
                claims = claims.With(at, (byte)index);
        }
        return claims;
    }
}
