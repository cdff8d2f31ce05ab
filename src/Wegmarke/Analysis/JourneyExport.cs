using Wegmarke.Analysis.Exporting;

namespace Wegmarke.Analysis;

/// <summary>Writes the kept interactions of customers for process-mining tools, unit by unit, so that no more than some hundred customers are in memory.
/// Customers, orders and sessions have numbers instead of names, unless names are asked for.</summary>
public static class JourneyExport
{
    /// <param name="asked">Its phase model says the phases. Accounts are no unit of an export.</param>
    /// <param name="format">How to write it.</param>
    /// <param name="withIdentifiers">Customers by an identifier, orders, sessions and cases as the source calls them: personal data leave the house.</param>
    /// <param name="into">Left open.</param>
    /// <param name="cancel">Looked at for every few hundred customers.</param>
    public static async Task<ExportReport> Run(AskedQuestion asked, ExportFormat format, bool withIdentifiers, Stream into, CancellationToken cancel)
    {
        if (asked.Question.Per == QuestionUnit.Account)
            throw new QuestionException("Accounts cannot be exported as units. Export per journey, customer, session or case.");
        using var names = withIdentifiers ? asked.Desk.Names(asked.Journeys) : null;
        var steps = await ExportedSteps.Of(asked, names, cancel);
        return format == ExportFormat.Xes ? XesLog.Write(asked, steps, into) : await OcelLog.Write(asked, steps, into, cancel);
    }
}
