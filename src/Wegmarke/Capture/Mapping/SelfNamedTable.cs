using Wegmarke.Capture.Files;
using Wegmarke.Capture.Tables;

namespace Wegmarke.Capture.Mapping;

/// <summary>JSON Lines or an event log as a table whose rows name their own columns.</summary>
sealed class SelfNamedTable(RowSource rows, TableForm form) : Table
{
    public override TableForm Form => form;

    public override long Line => rows.Line;

    public override ReadOnlySpan<byte> Raw => rows.Raw;

    public override RowSource Origin => rows.Origin;

    public override Reject? Problem => rows.Problem;

    public override int Cells => rows.Cells;

    public override long Position => rows.Position;

    public override ReadOnlySpan<int> ByName => rows.ByName;

    public override FileColumn Column(int cell) => rows.Column(cell);

    public override ReadOnlySpan<byte> Cell(int cell) => rows.Cell(cell);

    public override bool Next() => rows.Next();

    public override void Dispose() => rows.Dispose();
}
