package fr.portailfamille.web.facturation;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.facturation.DocumentFacture;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.LongFunction;

/** Sends an invoice to be kept: a file to download, of a fixed type, in no cache. */
final class ReponsePdf {

  private ReponsePdf() {}

  /** {@code chemin}: « /12 »; anything else, like what is not found, is answered 404. */
  static void envoyer(
      HttpServletResponse response, String chemin, LongFunction<DocumentFacture> lecture)
      throws IOException {
    try {
      ecrire(response, lecture.apply(numero(chemin)));
    } catch (Introuvable absente) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static long numero(String chemin) {
    if (chemin == null || !chemin.matches("/\\d{1,18}")) {
      throw new Introuvable();
    }
    return Long.parseLong(chemin.substring(1));
  }

  /** The number of an invoice only has letters, figures and hyphens: safe in a header. */
  private static void ecrire(HttpServletResponse response, DocumentFacture document)
      throws IOException {
    response.setContentType("application/pdf");
    response.setContentLength(document.contenu().length);
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Disposition", "attachment; filename=\"" + document.nom() + "\"");
    response.getOutputStream().write(document.contenu());
  }
}
