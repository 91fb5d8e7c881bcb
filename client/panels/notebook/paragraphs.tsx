/** What somebody wrote, as text whatever it says; each paragraph runs the way of its own letters. */
export function Paragraphs({ text }: { readonly text: string }) {
  return (
    <div className="written">
      {text.split(/\n{2,}/).map((paragraph, place) => (
        <p key={place} dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  );
}
