using Wegmarke.Privacy;
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
        Consent();
        foreach (var (trait, role) in s_traits)
            to.Take(trait, [role]);
        to.Take("birthday", [Birthday], column => column.IsTime);
        to.Take("customer_since", [CustomerSince], column => column.IsTime);
        to.Take("customer_since", [Date], column => column.IsTime, "the day the record was made");
        to.Take("as_of", [UpdatedAt], column => column.IsTime);
    }

    /// <summary>Where it is told that the column is a trait, it is nothing more. Words that nobody understands are left alone.</summary>
    void Consent()
    {
        if (to.IsTold("newsletter") || ConsentColumn.Targets.Any(to.Has) || file.Find(Newsletter) is not { } column)
            return;
        if (column.Filled.Any() && column.Filled.All(ConsentSuggestion.IsUnderstood))
            to.Add(ConsentColumn.TargetOf(Purpose.Marketing), CellRule.Of(column.Name), Words(column), Certainty.Likely);
        else if (!column.IsEmpty)
            to.Remark($"'{column.Name}' is kept as the trait newsletter and records no consent: '{Suggesting.Short(column.Filled.First(cell => !ConsentSuggestion.IsUnderstood(cell)))}' is neither {ConsentWord.Known}. To record consents, translate its words in a mapping (values).");
    }

    static string Words(SampledColumn column) =>
        $"records for each customer that consent to marketing was given or withdrawn, from values such as '{Suggesting.Short(column.First)}'; it proves no text or form. Not wanted? Write: {Suggesting.Option("newsletter", column.Name)}";

    static readonly string[] s_identifiers = ["customer_number", "customer", "email", "phone", "loyalty_card", "user_id", "account"];

    /// <summary>The numbers of a CRM are not those of the shop, and must not meet them by accident.</summary>
    void WithoutIdentifier()
    {
        if (file.Find(ContactNumber) is { } contact)
            to.AskColumn("customer_number", $"Is '{contact.Name}' the number that other systems of yours know this customer by? Write: {Suggesting.Option("customer_number", contact.Name)}", contact.Name);
        else
            to.AskColumn("customer_number", "No column names the customer. Write one of: --column customer_number=NAME  --column email=NAME  --column phone=NAME");
    }
}
