using static Wegmarke.Capture.Mapping.ColumnRole;

namespace Wegmarke.Capture.Mapping;

/// <summary>Finds out what the rows of a file are, from its columns.</summary>
static class KindFinder
{
    static readonly ColumnRole[] s_people = [FirstName, LastName, Name, Salutation, Gender, Birthday, Company, Street, Postcode, City, Country, Language, Newsletter, CustomerSince, CustomerGroup, Tags, UpdatedAt];
    static readonly ColumnRole[] s_identifiers = [CustomerNumber, Customer, Email, Phone, LoyaltyCard, UserId];
    static readonly ColumnRole[] s_numbers = [Order, Receipt, Invoice];
    static readonly ColumnRole[] s_amounts = [GrossTotal, Total, NetTotal, LineTotal, UnitPrice];
    static readonly ColumnRole[] s_scores = [Nps, Csat, Ces, SchoolMark, Stars, Rating];

    public static (ImportKind Kind, string Reason) Of(SampledFile file)
    {
        if (!file.Has(s_identifiers) && !file.Has(s_numbers) && file.Has(Cost) && file.Has(Date, OrderDate, From) && file.Has(Campaign, CampaignKey, Channel, Impressions, Clicks))
            return (ImportKind.Costs, Words(file, [Cost, Date, From, Campaign, CampaignKey, Channel], "and no customer"));
        if (!file.Has(s_identifiers) && !file.Has(s_numbers) && !file.Has(s_scores) && file.Has(Campaign, CampaignKey, Budget) && file.Has(From, To) && !file.Has(ContentKey, ContentType, Address))
            return (ImportKind.Campaigns, Words(file, [Campaign, CampaignKey, From, To, Budget], "and no customer"));
        if (!file.Has(s_identifiers) && !file.Has(s_numbers) && !file.Has(s_scores) && file.Has(ContentKey, ContentType, Address, Subject) && file.Has(From, To, ContentType))
            return (ImportKind.Contents, Words(file, [ContentKey, Subject, ContentType, Address, From, To], "and no customer"));
        if (file.Has(s_identifiers) && file.Has(ConsentPurpose) && file.Has(ConsentState, ConsentDate, Newsletter))
            return (ImportKind.Consents, Words(file, [.. s_identifiers, ConsentPurpose, ConsentState, ConsentDate, Newsletter], ""));
        if (file.Has([.. s_numbers, .. IsShopify(file) ? [Name] : Array.Empty<ColumnRole>()]) && file.Has(s_amounts) && file.Has(OrderDate, Date))
            return (ImportKind.Orders, Words(file, [.. s_numbers, OrderDate, Date, .. s_amounts], ""));
        if (file.Has([.. s_identifiers, ContactNumber]) && file.Has(s_people) && !file.Has(s_scores) && !file.Has([.. s_numbers, Case, Event, Touchpoint, Line, Quantity]) && !IsAContact(file))
            return (ImportKind.Customers, Words(file, [.. s_identifiers, .. s_people], "and no contact"));
        return (ImportKind.Interactions, "nothing says that its rows are orders, customers, campaigns, contents, costs or consents");
    }

    /// <summary>Shopify calls the order's number 'Name' and its lines 'Lineitem …'.</summary>
    public static bool IsShopify(SampledFile file) => file.Columns.Any(column => column.Name.StartsWith("Lineitem ", StringComparison.OrdinalIgnoreCase));

    /// <summary>A date of its own with something said: a row about a contact, which names its customer in passing.</summary>
    static bool IsAContact(SampledFile file) => file.Has(OrderDate) || (file.Find(Date) is not null && file.Has(Subject, Category, Comment, Channel, Product, ProductName));

    static string Words(SampledFile file, IEnumerable<ColumnRole> roles, string end)
    {
        var names = roles.Select(role => file.Columns.FirstOrDefault(column => column.Role == role)?.Name).OfType<string>().Distinct().Take(4);
        return $"it has {string.Join(", ", names.Select(name => $"'{name}'"))}{(end.Length > 0 ? $" {end}" : "")}";
    }
}
