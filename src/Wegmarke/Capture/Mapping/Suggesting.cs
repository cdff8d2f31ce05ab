using static Wegmarke.Capture.Mapping.ColumnRole;

namespace Wegmarke.Capture.Mapping;

/// <summary>Finds what the columns of a file mean, from their names and values. What money or identity depends on and is not sure is asked.</summary>
sealed class Suggesting(SampledFile file, ImportKind kind, MappingEdits edits)
{
    readonly List<SuggestedColumn> _columns = [];
    readonly List<ImportQuestion> _questions = [];
    readonly List<string> _remarks = [];

    /// <param name="file">The file.</param>
    /// <param name="edits">What is told already.</param>
    public static MappingSuggestion Of(SampledFile file, MappingEdits edits)
    {
        var rest = file.Without([.. edits.LeftOut, .. edits.Kept]);
        var (kind, reason) = edits.Kind is { } known ? (known, "told") : KindFinder.Of(rest);
        return new Suggesting(rest, kind, edits).Suggest(reason);
    }

    MappingSuggestion Suggest(string reason)
    {
        foreach (var (target, rule) in edits.Rules(kind))
            Add(target, rule, "told", Certainty.Certain);
        OwnNames();
        switch (kind)
        {
            case ImportKind.Orders:
                new OrderSuggestion(this, file).Suggest();
                break;
            case ImportKind.Interactions:
                new ContactSuggestion(this, file).Suggest();
                break;
            case ImportKind.Customers:
                new CustomerSuggestion(this, file).Suggest();
                break;
            case ImportKind.Consents:
                new ConsentSuggestion(this, file).Suggest();
                break;
            default:
                new CatalogueSuggestion(this, file).Suggest(kind);
                break;
        }
        AskForWhatLacks();
        var mapping = new ColumnMapping(kind)
        {
            Columns = _columns.ToDictionary(column => column.Target, column => column.Rule),
            LeftOut = edits.LeftOut,
            Properties = edits.PropertiesOf(kind),
        };
        return new(mapping, reason, _columns, _questions, _remarks);
    }

    /// <summary>What was told of a column may have taken it from where it was needed.</summary>
    void AskForWhatLacks()
    {
        if (kind is ImportKind.Interactions or ImportKind.Orders && !Has("time") && !IsAsked("time"))
            AskForTime("time");
        if (kind == ImportKind.Interactions && !Has("touchpoint") && !Has("event") && !IsAsked("touchpoint"))
            Ask(new(ImportQuestionKind.Touchpoint, "Nothing says what kind of contact a row is. Write for example: --constant touchpoint=store-visit") { Target = "touchpoint" });
        if (kind == ImportKind.Orders && !Has("order") && !IsAsked("order"))
            AskColumn("order", "No column holds the number of the order, and order is needed. Write: --column order=NAME");
    }

    bool IsAsked(string target) => _questions.Any(question => question.Target == target);

    /// <summary>A column called as the target itself needs no guessing.</summary>
    void OwnNames()
    {
        foreach (var column in file.Columns.Where(column => ImportTargets.Of(kind).Contains(column.Name.ToLowerInvariant()) && (column.Role is null || IsExact(column))))
            Add(column.Name.ToLowerInvariant(), CellRule.Of(column.Name), "called so", Certainty.Certain);
    }

    /// <summary>Words such as "type" or "status" are targets and also what systems call other things.</summary>
    static bool IsExact(SampledColumn column) => column.Role is not (ColumnRole.Type or Status or Name or Title or Session or Line or Channel or From or To or Comment or Campaign or Total or Phase or Date or Order or Customer or Category or Subject or Event);

    /// <summary>Somebody said what the target comes from.</summary>
    public bool IsTold(string target) => edits.Rules(kind).Any(rule => rule.Target == target);

    public bool Has(string target) => _columns.Any(column => column.Target == target);

    /// <summary>A whole rule was told for the column; nothing else is made of it.</summary>
    bool IsSaid(CellRule rule) => rule.Columns is [var only] && edits.Told.Values.Any(told => told.Reads.Contains(only, StringComparer.OrdinalIgnoreCase));

    /// <summary>The first that is found for a target stays.</summary>
    public void Add(string target, CellRule rule, string reason, Certainty certainty)
    {
        if (!Has(target) && (IsTold(target) || !IsSaid(rule)))
            _columns.Add(new(target, rule, reason, certainty));
    }

    /// <summary>The surest column of these roles, as it stands.</summary>
    public bool Take(string target, IEnumerable<ColumnRole> roles, Func<SampledColumn, bool>? fits = null, string? because = null)
    {
        if (Has(target))
            return true;
        if (file.Find(roles, fits) is not { } column)
            return false;
        Add(target, CellRule.Of(column.Name), because ?? $"its name, and values such as '{Short(column.First)}'", Certainty.Certain);
        return true;
    }

    public void Ask(ImportQuestion question) => _questions.Add(question);

    /// <summary>Asks which column holds the target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="text">With what to write.</param>
    /// <param name="columns">Those it may be; none = any.</param>
    public void AskColumn(string target, string text, params IReadOnlyList<string> columns) => Ask(new(ImportQuestionKind.Column, text) { Target = target, Choices = columns });

    public void Remark(string remark) => _remarks.Add(remark);

    public bool IsTaken(SampledColumn column) => _columns.Any(known => known.Rule.Reads.Contains(column.Name));

    /// <summary>From a column of its own, or from the name of the amount's column.</summary>
    public void Currency(SampledColumn? amount)
    {
        if (!Take("currency", [ColumnRole.Currency]) && amount is not null && HeaderText.Currency(amount.Name) is { } named)
            Add("currency", CellRule.Always(named), $"the name of '{amount.Name}'", Certainty.Certain);
    }

    /// <summary>Date and time of day stand in one column or in two.</summary>
    public void Time(string target, params ColumnRole[] roles)
    {
        if (Has(target))
            return;
        if (file.Find(roles, column => column.IsTime) is not { } date)
        {
            AskForTime(target);
            return;
        }
        var clock = date.IsDayOnly ? file.Find(TimeOfDay) ?? file.Columns.FirstOrDefault(column => column.IsTimeOfDay && column.Role is null or TimeOfDay) : null;
        Add(target, clock is null ? CellRule.Of(date.Name) : CellRule.Of(date.Name, clock.Name), $"values such as '{Short(date.First)}'{(clock is null ? "" : $" and '{Short(clock.First)}'")}", Certainty.Certain);
    }

    void AskForTime(string target)
    {
        var dates = file.Columns.Where(column => column.IsTime && !column.IsTimeOfDay && column.Role is not (Birthday or Postcode or CustomerNumber or Phone)).Select(column => column.Name).ToArray();
        AskColumn(target, dates.Length == 0 ? $"No column holds dates, and {target} is needed. If one does, write: --column {target}=NAME"
            : $"Which column says when? {Dates(dates)} Write: {string.Join("  or  ", dates.Select(name => Option(target, name)))}", dates);
    }

    static string Dates(string[] names) => names.Length == 1 ? $"'{names[0]}' holds dates." : $"{string.Join(", ", names.Select(name => $"'{name}'"))} hold dates.";

    public static string Option(string target, string column) => $"--column {target}={(column.Any(letter => !char.IsLetterOrDigit(letter) && letter != '-' && letter != '_') ? $"\"{column}\"" : column)}";

    public static string Short(string text) => text.Length <= 30 ? text : text[..29] + "…";

    /// <summary>Whose it is: every identifier counts, and they link each other.</summary>
    public void Identifiers()
    {
        Take("customer_number", [CustomerNumber], column => !column.IsEmail);
        if (!Has("customer_number") && file.Find(Customer) is { } customer)
            Customers(customer);
        Take("email", [ColumnRole.Email], column => column.IsEmail);
        Take("phone", [ColumnRole.Phone], column => column.IsPhone);
        Take("loyalty_card", [ColumnRole.LoyaltyCard], column => column.IsCode);
        Take("user_id", [UserId]);
        Take("account", [Account], column => column.IsCode);
        foreach (var column in file.Columns.Where(column => column.Role is ColumnRole.Email or ColumnRole.Phone or CustomerNumber or ColumnRole.LoyaltyCard && !column.IsEmpty && !IsTaken(column)))
            Remark($"'{column.Name}' is kept as it is; its values, such as '{Short(column.First)}', do not name one person each, or another column does already.");
    }

    /// <summary>'Kunde' is a number in one system and a name in the next.</summary>
    void Customers(SampledColumn customer)
    {
        if (customer.IsEmail)
            Add("email", CellRule.Of(customer.Name), "addresses", Certainty.Certain);
        else if (customer.IsCode)
            Add("customer_number", CellRule.Of(customer.Name), $"values such as '{Short(customer.First)}' are numbers, not names", Certainty.Likely);
        else
            Remark($"'{customer.Name}' holds names such as '{Short(customer.First)}', which do not identify anybody; it is kept as it is.");
    }
}
