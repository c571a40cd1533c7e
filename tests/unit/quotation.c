/* Tests of quotation.h. */
#include "buf.h"
#include "quotation.h"
#include "test.h"

static void
add(void *arg, const struct quotation_part *part)
{
	static const char *const names[] = { "own", "quoted", "signature" };
	struct buf *b = arg;

	buf_fmt(
	    b, "%s%s %zu", b->n > 0 ? ", " : "", names[part->is], part->lines);
}

/* Checks the parts of a text, with how many lines each has. */
static void
are(const char *text, const char *want)
{
	struct buf b = { 0 };

	quotation_parts(text, add, &b);
	CHECK_STR(buf_s(&b), want);
	buf_free(&b);
}

static void
english(void)
{
	are("", "");
	are("Hello\n", "own 1");
	are("Yes.\n\nOn Mon, 2 Mar 2026 at 09:00, Ana <ana@x.org>\nwrote:\n\n"
	    "> one\n> two\n",
	    "own 1, quoted 4");
	are("Yes.\n\n----- Original Message -----\nFrom: Ana\nHi\n",
	    "own 1, quoted 3");
	are("Yes.\n________________________________\nFrom: Ana <a@b>\n"
	    "Sent: Monday\nTo: Bob\nSubject: x\n\nHi\n",
	    "own 1, quoted 6");
	are("Yes.\n\nSent from my iPhone\n\n> On 2 Mar 2026, Ana wrote:\n>\n"
	    "> Hi\n",
	    "own 1, signature 1, quoted 3");
	are("Yes.\n-- \nAna\nDesk\n", "own 1, signature 3");
	are("Yes.\n\nOn Monday Ana wrote:\nIt burns.\nBye\n",
	    "own 1, quoted 3");
}

static void
portuguese(void)
{
	are("Sim.\n\nEm seg., 2 de mar. de 2026 às 09:00, Ana <ana@x.org>\n"
	    "escreveu:\n\n> um\n",
	    "own 1, quoted 3");
	are("Sim.\r\n\r\n-----Mensagem original-----\r\nDe: Ana\r\nOi\r\n",
	    "own 1, quoted 3");
	are("Sim.\n\n*De:* Ana <a@b>\n*Enviada em:* segunda-feira\n"
	    "*Para:* Bob\n*Assunto:* x\n\nOi\n",
	    "own 1, quoted 5");
	are("Sim.\n\nEnviado do meu iPhone\n", "own 1, signature 1");
	are("Sim.\n\nObter o Outlook para Android\n", "own 1, signature 1");
}

static void
stays(void)
{
	/* answers between the lines */
	are("> Is it on?\nYes.\n> Is it blue?\nNo.\n", "own 4");
	are("> 1\n> 2\n> 3\n> 4\nNo.\n> 5\nYes.\n", "quoted 4, own 3");
	/* a forwarded message is what is said */
	are("From: Ana\nSent: Monday\nTo: Bob\nSubject: x\n\nHi\n", "own 5");
	are("> all is quoted\n", "own 1");
	/* words alone are no quotation */
	are("From: the roof\nwater comes.\n", "own 2");
	are("As Ana wrote:\nit burns.\n", "own 2");
	are("Sent from my office were 1\n2\n3\n4\n5 chairs.\n", "own 5");
}

int
main(void)
{
	english();
	portuguese();
	stays();
	return test_end();
}
