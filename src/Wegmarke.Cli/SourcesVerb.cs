using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke sources [set]</c></summary>
static class SourcesVerb
{
    static readonly Argument<string> s_name = new("NAME") { Description = "The source, as --source of an import names it." };
    static readonly Option<string?> s_basis = new("--basis") { Description = $"Legal basis: {PurposeNames.KnownBases}. For what comes in from now on." };
    static readonly Option<string?> s_purposes = new("--purposes") { Description = $"What it is collected for: {PurposeNames.KnownPurposes}; several with ';'. For what comes in from now on." };
    static readonly Option<AmountKind?> s_amounts = new("--amounts") { Description = "What its values are: gross, net, or unsaid. Also for what is there already." };
    static readonly Option<decimal?> s_vat = new("--vat") { Description = "Value added tax of its values in percent; 19 unless said." };

    public static Command Create()
    {
        var command = new Command("sources", "Where interactions come from: purposes, basis, gross or net, and what was imported.") { Set() };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => List(tenant.Existing(parsed)));
        return command;
    }

    static Command Set()
    {
        var command = new Command("set", "Changes what a source declares.") { s_name, s_basis, s_purposes, s_amounts, s_vat };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => Set(parsed, new Documents(tenant.Folder(parsed)), parsed.GetRequiredValue(s_name)));
        return command;
    }

    static int Set(ParseResult parsed, Documents documents, string source)
    {
        var declarations = new SourceDeclarations(documents);
        var amounts = new AmountDeclarations(documents);
        var before = amounts.Of(source);
        var collected = DeclaredBy(parsed.GetValue(s_basis), parsed.GetValue(s_purposes), declarations.Of(source));
        var values = new SourceAmounts(parsed.GetValue(s_amounts) ?? before.Kind, parsed.GetValue(s_vat) ?? before.VatPercent);
        declarations.Declare(source, collected);
        amounts.Declare(source, values);
        Console.WriteLine($"{source}: collected for {PurposeNames.Text(collected.Purposes)}, basis {PurposeNames.Text(collected.Basis)}; values {Amounts(values)}");
        return 0;
    }

    /// <exception cref="ArgumentException">A word that is no basis or purpose.</exception>
    public static CollectedFor DeclaredBy(string? basis, string? purposes, CollectedFor declared) => new(
        basis is null ? declared.Basis : PurposeNames.ParseBasis(basis) ?? throw new ArgumentException($"--basis '{basis}' is unknown. Known are {PurposeNames.KnownBases}."),
        purposes is null ? declared.Purposes : PurposeNames.Parse(purposes) ?? throw new ArgumentException($"--purposes '{purposes}' holds an unknown word. Known are {PurposeNames.KnownPurposes}."));

    public static string Amounts(SourceAmounts amounts) =>
        amounts.Kind == AmountKind.Unsaid ? "unsaid" : $"{$"{amounts.Kind}".ToLowerInvariant()}, {amounts.VatPercent.ToString("0.##", CultureInfo.InvariantCulture)} % tax";

    static int List(TenantFolder folder)
    {
        using var reader = LogReader.Open(folder);
        var documents = new Documents(folder);
        var (declarations, amounts, history) = (new SourceDeclarations(documents), new AmountDeclarations(documents), new ImportHistory(documents));
        var table = new Table().AddColumns("Source", "Purposes", "Basis", "Values", "Read", "Stored", "Duplicate", "Rejected", "Last import");
        foreach (var source in SourceView.InLog(reader).Union(declarations.Names).Order(StringComparer.Ordinal))
        {
            var (collected, past) = (declarations.Of(source), history.Of(source));
            table.AddRow(
                Markup.Escape(Shown.Text(source)), PurposeNames.Text(collected.Purposes), PurposeNames.Text(collected.Basis), Amounts(amounts.Of(source)),
                $"{past.Read}", $"{past.Stored}", $"{past.Duplicates}", $"{past.RejectedBy.Values.Sum()}",
                past.Latest is [var last, ..] ? $"{last.At:yyyy-MM-dd HH:mm} UTC {Markup.Escape(Shown.Text(last.File))}" : "–");
        }
        Shown.Write(table);
        return 0;
    }
}
