using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Planting;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>A planted path, cut into the contacts it takes: what follows each other on the website is one visit.</summary>
static class Script
{
    const string Cart = "add-to-cart";

    static readonly string[] s_pages = ["home-page", "product-page", Cart, .. SideStep.Keys];
    static readonly string[] s_entries = [.. Entry.All.Where(entry => entry != Entry.Direct).Select(entry => entry.Key)];
    static readonly Dictionary<string, ContactKind> s_contacts = new()
    {
        ["store-advice"] = ContactKind.Advice,
        ["test-drive"] = ContactKind.TestRide,
        ["service-call"] = ContactKind.Call,
        ["mobile-app"] = ContactKind.AppVisit,
    };

    static readonly Dictionary<string, ContactKind> s_purchases = new()
    {
        ["store-purchase"] = ContactKind.StorePurchase,
        ["online-purchase"] = ContactKind.OnlinePurchase,
        ["phone-order"] = ContactKind.PhoneOrder,
        ["app-purchase"] = ContactKind.AppPurchase,
    };

    /// <exception cref="PlantsException">The path cannot be gone.</exception>
    public static IReadOnlyList<string> Checked(IReadOnlyList<string>? path)
    {
        if (path is not { Count: > 0 } || !s_purchases.ContainsKey(path[^1]))
            throw new PlantsException($"A path ends with a purchase: {string.Join(", ", s_purchases.Keys)}.");
        foreach (var touchpoint in path.SkipLast(1))
            Check.OneOf(touchpoint, "likeliestPath.path", [.. s_entries, .. s_pages, .. s_contacts.Keys]);
        var cart = path.ToList().IndexOf(Cart);
        if (cart >= 0 && (cart != path.Count - 2 || path[^1] != "online-purchase"))
            throw new PlantsException("In a path 'add-to-cart' stands right before 'online-purchase'.");
        return path;
    }

    public static IEnumerable<Contact> Contacts(IReadOnlyList<string> path)
    {
        var visit = new List<string>();
        for (var at = 0; at < path.Count; at++)
        {
            var touchpoint = path[at];
            var isOnline = touchpoint == "online-purchase";
            if (visit.Count > 0 && !isOnline && (!s_pages.Contains(touchpoint) || IsEntry(touchpoint)))
            {
                yield return new(ContactKind.Visit, [.. visit]);
                visit.Clear();
            }
            if (s_purchases.TryGetValue(touchpoint, out var purchase))
                yield return new(purchase, [.. visit]);
            else if (s_contacts.TryGetValue(touchpoint, out var contact))
            {
                if (path[at + 1] != "app-purchase" || contact != ContactKind.AppVisit) // who buys in the app opens it anyway
                    yield return new(contact, []);
            }
            else
                visit.Add(touchpoint);
        }
    }

    /// <summary>Walks the pages of a visit; the cart is filled by the checkout.</summary>
    public static Entry Walk(World world, Visit visit, IReadOnlyList<string> steps, Article article)
    {
        var entry = IsEntry(steps[0]) ? Entry.Of(steps[0]) : Entry.Direct;
        if (entry != Entry.Direct)
            Browsing.Land(visit, entry, article.Category);
        foreach (var step in steps.Where(step => !IsEntry(step) && step != Cart))
            Browsing.Step(world, visit, step, article);
        return entry;
    }

    static bool IsEntry(string touchpoint) => s_entries.Contains(touchpoint);
}
