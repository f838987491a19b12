package fr.portailfamille.web.commun;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The town's two colours as style sheet, each moved just enough to stay readable in the light and
 * in the dark scheme.
 */
@WebServlet("/couleurs.css")
public class CouleursServlet extends HttpServlet {
  private static final double TEXTE_AA = 4.5;

  /** The hardest background the accents are read on: token --surface-2 of portail.css. */
  private static final Couleur FOND_CLAIR = Couleur.of("#eaf0ed");

  private static final Couleur FOND_SOMBRE = Couleur.of("#243234");
  private static final Couleur NOIR = new Couleur(0, 0, 0);

  @Inject private Collectivite collectivite;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/css;charset=UTF-8");
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    response.getWriter().write(feuille());
  }

  private String feuille() {
    Couleur principale = Couleur.of(collectivite.getCouleurPrincipale());
    Couleur secondaire = Couleur.of(collectivite.getCouleurSecondaire());
    return """
        :root{--ville:%s;--ville-vive:%s;--ville-douce:%s}
        @media screen and (prefers-color-scheme:dark){:root{--ville:%s;--ville-vive:%s;--ville-douce:%s}}
        """
        .formatted(
            principale.lisibleSur(FOND_CLAIR, TEXTE_AA, NOIR),
            secondaire,
            principale.melangee(Couleur.BLANC, 0.9),
            principale.lisibleSur(FOND_SOMBRE, TEXTE_AA, Couleur.BLANC),
            secondaire,
            principale.melangee(FOND_SOMBRE, 0.7));
  }
}
