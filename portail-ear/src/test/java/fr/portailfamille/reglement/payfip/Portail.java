package fr.portailfamille.reglement.payfip;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The portal as PayFiP sees it: an address that receives notifications. */
final class Portail implements AutoCloseable {

  private final HttpServer serveur;
  private final List<String> notifications = new CopyOnWriteArrayList<>();
  private volatile int statut = 200;

  Portail() throws IOException {
    serveur = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    serveur.createContext("/notification", this::recevoir);
    serveur.start();
  }

  URI adresse(String chemin) {
    return URI.create("http://127.0.0.1:" + serveur.getAddress().getPort() + chemin);
  }

  void repondre(int nouveau) {
    statut = nouveau;
  }

  /** Method, query and body of each call. */
  List<String> notifications() {
    return notifications;
  }

  @Override
  public void close() {
    serveur.stop(0);
  }

  private void recevoir(HttpExchange echange) throws IOException {
    String corps = new String(echange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    notifications.add(
        "%s %s %s"
            .formatted(echange.getRequestMethod(), echange.getRequestURI().getQuery(), corps)
            .strip());
    echange.sendResponseHeaders(statut, -1);
    echange.close();
  }
}
