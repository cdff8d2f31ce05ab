using static Wegmarke.Capture.Mapping.ColumnRole;

namespace Wegmarke.Capture.Mapping;

/// <summary>Suggests what the columns of master data mean.</summary>
sealed class CustomerSuggestion(Suggesting to, SampledFile file)
{
    static readonly (string Trait, ColumnRole Role)[] s_traits =
    [
        ("salutation", Salutation), ("first_name", FirstName), ("last_name", LastName), ("name", Name), ("gender", Gender), ("company", Company), ("street", Street), ("postcode", Postcode),
        ("city", City), ("region", Region), ("country", Country), ("language", Language), ("newsletter", Newsletter), ("customer_group", CustomerGroup), ("tags", Tags),
    ];

    public void Suggest()
    {
        to.Identifiers();
        if (!s_identifiers.Any(to.Has))
            WithoutIdentifier();
        foreach (var (trait, role) in s_traits)
            to.Take(trait, [role]);
        to.Take("birthday", [Birthday], column => column.IsTime);
        to.Take("customer_since", [CustomerSince], column => column.IsTime);
        to.Take("customer_since", [Date], column => column.IsTime, "the day the record was made");
        to.Take("as_of", [UpdatedAt], column => column.IsTime);
    }

    static readonly string[] s_identifiers = ["customer_number", "customer", "email", "phone", "loyalty_card", "user_id", "account"];

    /// <summary>The numbers of a CRM are not those of the shop, and must not meet them by accident.</summary>
    void WithoutIdentifier()
    {
        if (file.Find(ContactNumber) is { } contact)
            to.Ask($"Is '{contact.Name}' the number that other systems of yours know this customer by? Write: {Suggesting.Option("customer_number", contact.Name)}");
        else
            to.Ask("No column names the customer. Write one of: --column customer_number=NAME  --column email=NAME  --column phone=NAME");
    }
}
