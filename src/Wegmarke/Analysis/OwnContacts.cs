using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>Contacts in which customers act themselves: what the company sends only reaches them, a click in it is theirs.</summary>
static class OwnContacts
{
    const string Click = "newsletter-click";

    /// <summary>The same question with what the company sends stepped over.</summary>
    public static JourneyQuestion Of(TenantJourneys data, JourneyQuestion question)
    {
        bool[] own = [.. Enumerable.Range(0, data.Touchpoints.Count).Select(code => IsOwn(data.Touchpoint(code)))];
        return own.Contains(false) ? question with { Selection = question.Selection.AtTouchpoints(own) } : question;
    }

    public static bool IsOwn(Touchpoint touchpoint) => touchpoint.Role != TouchpointRole.Outreach || touchpoint.Key == Click || touchpoint.KindOf == Click;
}
