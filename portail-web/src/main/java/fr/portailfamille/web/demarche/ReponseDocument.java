package fr.portailfamille.web.demarche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.document.FichierDocument;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/**
 * Sends a document to be read in the browser, never to be run there: fixed type, no sniffing, no
 * cache. A photo is sandboxed; a PDF cannot be, since browsers then refuse their own reader.
 */
public final class ReponseDocument {

  private static final String RIEN = "default-src 'none'; style-src 'unsafe-inline'";
  private static final String PDF = RIEN + "; object-src 'self'; frame-ancestors 'self'";
  private static final String IMAGE = RIEN + "; img-src 'self'; frame-ancestors 'self'; sandbox";

  private ReponseDocument() {}

  /** {@code chemin}: « /12 », anything else is not found; what is not found is answered 404. */
  public static void envoyer(
      HttpServletResponse response, String chemin, LongFunction<FichierDocument> lecture)
      throws IOException {
    envoyer(response, () -> lecture.apply(numero(chemin)));
  }

  /** The same, where there is only one. */
  public static void envoyer(HttpServletResponse response, Supplier<FichierDocument> lecture)
      throws IOException {
    try {
      ecrire(response, lecture.get());
    } catch (Introuvable absent) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  static long numero(String chemin) {
    if (chemin == null || !chemin.matches("/\\d{1,18}")) {
      throw new Introuvable();
    }
    return Long.parseLong(chemin.substring(1));
  }

  private static void ecrire(HttpServletResponse response, FichierDocument fichier)
      throws IOException {
    boolean pdf = fichier.typeMime().equals("application/pdf");
    response.setContentType(fichier.typeMime());
    response.setContentLength(fichier.contenu().length);
    response.setHeader("Content-Security-Policy", pdf ? PDF : IMAGE);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "private, no-store");
    response.setHeader("Content-Disposition", "inline; filename*=UTF-8''" + encoder(fichier.nom()));
    response.getOutputStream().write(fichier.contenu());
  }

  /** RFC 5987, where a space is %20. */
  private static String encoder(String nom) {
    return URLEncoder.encode(nom, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
