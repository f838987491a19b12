package fr.portailfamille.web.usager;

import fr.portailfamille.web.commun.AdressePublique;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

/** The cookie by which a browser that already signed in is known; proves nothing by itself. */
@ApplicationScoped
class CookieAppareil {

  private static final String NOM = "portail-appareil";
  private static final int DUREE_SECONDES = (int) Duration.ofDays(365).toSeconds();
  private static final int LONGUEUR_MAXIMALE = 64;

  String lire(HttpServletRequest request) {
    return Stream.ofNullable(request.getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NOM))
        .map(Cookie::getValue)
        .filter(valeur -> !valeur.isEmpty() && valeur.length() <= LONGUEUR_MAXIMALE)
        .findFirst()
        .orElse(null);
  }

  void poser(HttpServletRequest request, HttpServletResponse response, String secret) {
    var cookie = new Cookie(NOM, secret);
    cookie.setPath(request.getContextPath() + "/public");
    cookie.setMaxAge(DUREE_SECONDES);
    cookie.setHttpOnly(true);
    cookie.setSecure(AdressePublique.estEnHttps(request));
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }
}
