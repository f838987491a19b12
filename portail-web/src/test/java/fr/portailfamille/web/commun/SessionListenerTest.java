package fr.portailfamille.web.commun;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.SessionCookieConfig;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionListenerTest {

  private static final String URL = "portail.url-publique";

  private final List<String> reglages = new ArrayList<>();

  @AfterEach
  void oublier() {
    System.clearProperty(URL);
  }

  @Test
  void le_cookie_de_session_ne_voyage_qu_en_https_quand_l_adresse_publique_l_est() {
    System.setProperty(URL, "https://famille.exemple.fr");

    demarrer();

    assertThat(reglages).containsExactly("setAttribute[SameSite, Lax]", "setSecure[true]");
  }

  @Test
  void sans_https_le_cookie_de_session_reste_lisible_par_le_portail() {
    System.setProperty(URL, "http://localhost:8080");

    demarrer();

    assertThat(reglages).contains("setSecure[false]");
  }

  @Test
  void un_proxy_que_le_serveur_n_ecoute_pas_est_signale() {
    assertThat(ProxyListener.alerte(true, "false")).isPresent();
    assertThat(ProxyListener.alerte(true, "true")).isEmpty();
    assertThat(ProxyListener.alerte(true, null)).isEmpty();
    assertThat(ProxyListener.alerte(false, "false")).isEmpty();
  }

  private void demarrer() {
    var cookie =
        faux(
            SessionCookieConfig.class,
            (p, appel, valeurs) -> {
              reglages.add(appel.getName() + Arrays.toString(valeurs));
              return null;
            });
    var servlets = faux(ServletContext.class, (p, appel, valeurs) -> cookie);
    new SessionListener().contextInitialized(new ServletContextEvent(servlets));
  }

  private static <T> T faux(Class<T> type, InvocationHandler reponse) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, reponse));
  }
}
