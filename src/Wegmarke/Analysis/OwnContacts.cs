using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>Contacts in which customers act themselves: what the company sends only reaches them, a click in it is theirs.</summary>
static class OwnContacts
{
    const string Click = "newsletter-click";

    /// <summary>The same question with what the company sends stepped over.</summary>
    public static JourneyQuestion Of(TenantJourneys data, JourneyQuestion question) => Others(data) is { } others
        ? question with { Selection = question.Selection.AtTouchpoints([.. others.Select(other => !other)]) }
        : question;

    /// <summary>By touchpoint, those of what the company sends; null when it sends nothing.</summary>
    public static bool[]? Others(TenantJourneys data)
    {
        bool[] others = [.. Enumerable.Range(0, data.Touchpoints.Count).Select(code => !IsOwn(data.Touchpoint(code)))];
        return others.Contains(true) ? others : null;
    }

    public static bool IsOwn(Touchpoint touchpoint) => touchpoint.Role != TouchpointRole.Outreach || touchpoint.Key == Click || touchpoint.KindOf == Click;
}
