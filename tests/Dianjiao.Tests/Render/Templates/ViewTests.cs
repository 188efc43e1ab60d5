using System.Reflection;
using Dianjiao.Render;
using Dianjiao.Render.Templates;
using Scriban.Runtime;

namespace Dianjiao.Tests.Render.Templates;

/// <summary>What the generator of views writes, against what is found of the same types while running.</summary>
public sealed class ViewTests
{
    public static TheoryData<Type> Views() =>
        [
            .. typeof(Theme)
                .Assembly.GetTypes()
                .Append(typeof(SpecimenView))
                .Where(t => typeof(IView).IsAssignableFrom(t) && !t.IsInterface),
        ];

    [Theory]
    [MemberData(nameof(Views))]
    public void EveryMemberIsReadByTheNameThatTheLibraryWouldGiveIt(Type type)
    {
        var view = Specimen(type, 0);
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .ToDictionary(p => StandardMemberRenamer.Rename(p.Name));
        Assert.Equal(properties.Keys.Order(StringComparer.Ordinal), view.Names);
        Assert.All(
            properties,
            p =>
            {
                Assert.True(view.TryGet(p.Key, out var value));
                Assert.Equal(p.Value.GetValue(view), value);
            }
        );
        Assert.False(view.TryGet("equality_contract", out _));
        Assert.False(view.TryGet("", out _));
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void TheSameSpecimenIsAlwaysTheSame(Type type)
    {
        for (var number = 0; number < Specimens.Count; number++)
        {
            Assert.Equal(Shown(Specimen(type, number)), Shown(Specimen(type, number)));
        }
    }

    [Fact]
    public void OneHasEverythingAndOneHasNothing()
    {
        var (full, empty) = (SpecimenView.Specimen(new(0)), SpecimenView.Specimen(new(1)));
        Assert.True(full.IsShown);
        Assert.Equal(2, full.Items.Length);
        Assert.Equal(Specimens.Word, full.Items[1].Title);
        Assert.Empty(full.Items[1].Items);
        Assert.False(empty.IsShown);
        Assert.Equal("", empty.Title);
        Assert.True(empty.Body.IsEmpty);
        Assert.Empty(empty.Items);
    }

    private static IView Specimen(Type type, int number) =>
        (IView)
            type.GetMethod(
                        "Specimen",
                        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static
                    )!
                .Invoke(null, [new Specimens(number)])!;

    private static string Shown(object? value) =>
        value switch
        {
            IView view => string.Concat(
                view.Names.Select(n =>
                    view.TryGet(n, out var member) ? $"{n}={Shown(member)};" : ""
                )
            ),
            string text => text,
            System.Collections.IEnumerable list =>
                $"[{string.Join(",", list.Cast<object?>().Select(Shown))}]",
            _ => $"{value}",
        };
}
